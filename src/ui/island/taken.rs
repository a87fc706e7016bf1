//! An island in a browser.

use std::mem;
use std::rc::Rc;

use web_sys::window;
use yew::prelude::*;
use yew::{AppHandle, Renderer};

use super::{Ashore, IslandProps};

/// An island.
pub struct Island(Stage);

enum Stage {
    /// It was asked for when the page was taken over already: drawn like any other part.
    Drawn,
    /// It stands, and its turn will come.
    Waits {
        /// What was asked for first, which is what stands.
        first: IslandProps,
    },
    /// Its own renderer has it.
    Taken(AppHandle<Ashore>),
}

/// The island's turn has come.
pub struct Turn;

impl Component for Island {
    type Message = Turn;
    type Properties = IslandProps;

    fn create(context: &Context<Self>) -> Self {
        if !context.props().shown.stands {
            return Self(Stage::Drawn);
        }
        let begin = context.link().callback(|()| Turn);
        context.props().shown.turns.wait(begin);
        Self(Stage::Waits {
            first: context.props().clone(),
        })
    }

    fn changed(&mut self, context: &Context<Self>, _: &IslandProps) -> bool {
        match &mut self.0 {
            Stage::Drawn => return true,
            Stage::Waits { .. } => {}
            Stage::Taken(island) => island.update(context.props().ashore()),
        }
        false
    }

    fn update(&mut self, context: &Context<Self>, Turn: Turn) -> bool {
        let props = context.props();
        let place = window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(props.id));
        let Some(place) = place else { return false };
        let waited = mem::replace(&mut self.0, Stage::Drawn);
        if let Stage::Waits { first } = waited {
            (props.before)(&props.shown);
            let mut island =
                Renderer::<Ashore>::with_root_and_props(place, first.ashore()).hydrate();
            if !Rc::ptr_eq(&first.shown, &props.shown) {
                island.update(props.ashore());
            }
            self.0 = Stage::Taken(island);
        }
        false
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        match self.0 {
            Stage::Drawn => html! {
                <div class="island" id={props.id}><Ashore ..props.ashore() /></div>
            },
            // What stands is left alone.
            Stage::Waits { .. } | Stage::Taken(_) => Html::from_html_unchecked("".into()),
        }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        if let Stage::Taken(island) = mem::replace(&mut self.0, Stage::Drawn) {
            island.destroy();
        }
    }
}

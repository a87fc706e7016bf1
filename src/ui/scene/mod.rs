//! The drawing.

use std::rc::Rc;

use yew::prelude::*;

use crate::party::Vantage;
use crate::view::DesignSheet;

/// What the drawing shows.
#[derive(Properties, PartialEq)]
pub struct SceneProps {
    /// The run to draw.
    pub sheet: Rc<DesignSheet>,
    /// The parties whose eyes are drawn.
    pub shown: Vec<Vantage>,
    /// The party picked out.
    pub selected: Option<Vantage>,
    /// Whether verdicts are hidden until the reader has guessed.
    pub predicting: bool,
    /// A party was chosen in the drawing.
    pub on_look: Callback<Vantage>,
}

/// The drawing.
#[component]
pub fn Scene(props: &SceneProps) -> Html {
    let _ = props;
    html! { <div class="scene"></div> }
}

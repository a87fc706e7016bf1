//! An island as a server writes it: for the page around it, closed; for its own
//! renderer, as if it stood alone.

use yew::prelude::*;

use super::{Ashore, IslandProps};

/// Where an island begins, until [`settled`].
const FROM: &str = "<!--island-->";

/// Where it ends.
const TO: &str = "<!--/island-->";

/// An island.
#[component]
pub fn Island(props: &IslandProps) -> Html {
    html! {
        <>
            { Html::from_html_unchecked(FROM.into()) }
            <div class="island" id={props.id}><Ashore ..props.ashore() /></div>
            { Html::from_html_unchecked(TO.into()) }
        </>
    }
}

/// Markup that can be taken over, its islands closed for what is around them.
///
/// Yew puts marks around markup whose inside it leaves alone, and has no way to have it
/// drawn by components.
pub fn settled(markup: &str) -> String {
    markup
        .replace(&format!("<!--<#>-->{FROM}<!--</#>-->"), "<!--<#>-->")
        .replace(&format!("<!--<#>-->{TO}<!--</#>-->"), "<!--</#>-->")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_around_an_island_leaves_its_inside_alone() {
        let closed = |mark| format!("<!--<#>-->{mark}<!--</#>-->");
        let written = format!(
            "<!--<[]>-->{}<div><!--<#>-->a<!--</#>--></div>{}<!--</[]>-->",
            closed(FROM),
            closed(TO)
        );
        assert_eq!(
            settled(&written),
            "<!--<[]>--><!--<#>--><div><!--<#>-->a<!--</#>--></div><!--</#>--><!--</[]>-->"
        );
    }
}

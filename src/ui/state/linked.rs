//! Between the state and a link: what a link says becomes the state, what the
//! reader chose becomes a link.

use super::{Prediction, Remark, Spot, State};
use crate::ui::address::{Link, Reading, Step, values};
use crate::ui::message::Message;
use crate::ui::route::Page;

impl State {
    /// The link to what the page shows. The message is in it only when the
    /// reader, or the link that brought it here, put it there.
    pub fn link(&self) -> Link {
        Link {
            embed: self.frame.is_some(),
            hide: self.frame.clone().unwrap_or_default(),
            // The language and the page are in the path.
            lang: None,
            page: None,
            theme: self.theme,
            step: self.step_reached(),
            design: self.design,
            against: self.against,
            mechanisms: self.own,
            vantage: self.selected,
            fact: self.fact,
            card: self.card,
            guess: values::in_order(&self.prediction.guesses),
            open: values::in_order(&self.drawers),
            everyone: self.everyone,
            moment: self.moment,
            order: self.order,
            term: self.term,
            help: self.help.as_ref().map(|help| help.to_string()),
            words: self
                .words_in_link
                .then(|| self.message.carried().to_owned()),
        }
    }

    fn step_reached(&self) -> Step {
        match (self.unfolded, self.prediction.compared) {
            (false, _) => Step::Predict,
            (true, Some(_)) => Step::Compare,
            (true, None) => Step::Open,
        }
    }

    /// Becomes what the link says, all of it. Four things are the reader's
    /// own and stay when the link does not name them: the message, the
    /// display, the line of help, and the place in the page.
    pub(super) fn arrive(&mut self, reading: Reading) {
        let Reading { link, unread } = reading;
        let (before, page) = (self.selected, self.page);
        self.frame = link.embed.then_some(link.hide);
        self.theme = link.theme.or(self.theme);
        self.page = link.page.unwrap_or_default();
        self.design = link.design;
        self.against = link.against;
        self.built = None;
        self.build(link.mechanisms);
        self.selected = link.vantage;
        self.fact = link.fact;
        self.card = link.card;
        self.unfolded = link.step != Step::Predict;
        self.prediction = Prediction {
            guesses: link.guess,
            compared: (link.step == Step::Compare).then_some(link.design),
        };
        self.drawers = link.open;
        self.everyone = link.everyone;
        self.moment = link.moment;
        self.order = link.order.settled();
        self.term = link.term;
        self.help = link.help.map(Into::into).or_else(|| self.help.take());
        self.words_in_link = link.words.is_some();
        if let Some(words) = link.words {
            self.bring(words);
        }
        self.remarks = unread.into_iter().map(Remark::Unread).collect();
        // A frame must not take the attention of the page around it.
        if let (Some(vantage), None) = (
            self.selected.filter(|_| self.selected != before),
            &self.frame,
        ) {
            self.go_to(vantage);
        }
        if let (Some(term), Page::Sources, None) = (self.term, self.page, &self.frame) {
            self.attend(Spot::Term(term));
        } else if self.page != page {
            self.attend(Spot::Top);
        }
    }

    /// Puts words into the box, unless they stand there: that would move the caret.
    fn bring(&mut self, words: String) {
        let message = Message::new(words);
        if self.message != message {
            self.message = message;
            self.refills = self.refills.wrapping_add(1);
        }
    }
}

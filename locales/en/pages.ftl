### The pages of the site, and the ways between them.

skip-to-content = Skip to the content
page-nav = Pages
page-home = The message
page-compare = Compare designs
page-build = Build your own
page-design = About a design
page-time = Day by day
page-request = Serve an order
page-claims = The claims
page-sources = Sources

page-compare-title = Compare designs – { -brand }
page-compare-description = Any two designs for carrying a message, side by side: who sees what in one and not in the other, and the step that makes the difference.
page-build-title = Build your own design – { -brand }
page-build-description = Switch the mechanisms of a messaging system on and off, and see who can then read your message. Combinations that make no sense are explained.
# $design: the name of a design, as at the start of a label.
page-design-title = { $design } – { -brand }
page-design-description = { $design }: what it is, who proposed it, how it works on real records, and who gains and who loses sight by it.
page-time-title = Which messages open, and when – { -brand }
page-time-description = Drag the day on which a phone is seized, a database is stolen or an order is answered, and see which messages really open with the keys of that day.
page-request-title = Serve an order – { -brand }
page-request-description = Take the investigator’s chair: choose an order, get it approved, serve it on any design, and read what comes back, byte for byte.
page-claims-title = The claims, run – { -brand }
page-claims-description = Sentence by sentence what police chiefs, companies, charities and researchers say about encryption: what a run shows of each, and what no run can show.
page-sources-title = Sources, words and limits – { -brand }
page-sources-description = Every source and how sure it is, the words that are explained, and what the model leaves out.
page-without-program = What has to be run is missing on this page, because the program does not run here. What was run when the page was built:
page-without-program-link = the message and every design

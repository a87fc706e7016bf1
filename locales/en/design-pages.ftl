### What stands on each design's page. Placeholders: the words are written elsewhere
### and take the place of this file.

design-postcard-what = What it is has still to be written here.
design-postcard-proposed = Who proposed it has still to be written here.
design-postcard-for = The argument for it has still to be written here.
design-postcard-against = The criticism of it has still to be written here.
design-postcard-leaves-out = What the model leaves out has still to be written here.

design-transport-what = What it is has still to be written here.
design-transport-proposed = Who proposed it has still to be written here.
design-transport-for = The argument for it has still to be written here.
design-transport-against = The criticism of it has still to be written here.
design-transport-leaves-out = What the model leaves out has still to be written here.

design-at-rest-what = What it is has still to be written here.
design-at-rest-proposed = Who proposed it has still to be written here.
design-at-rest-for = The argument for it has still to be written here.
design-at-rest-against = The criticism of it has still to be written here.
design-at-rest-leaves-out = What the model leaves out has still to be written here.

design-e2ee-what = What it is has still to be written here.
design-e2ee-proposed = Who proposed it has still to be written here.
design-e2ee-for = The argument for it has still to be written here.
design-e2ee-against = The criticism of it has still to be written here.
design-e2ee-leaves-out = What the model leaves out has still to be written here.

design-escrow-what = What it is has still to be written here.
design-escrow-proposed = Who proposed it has still to be written here.
design-escrow-for = The argument for it has still to be written here.
design-escrow-against = The criticism of it has still to be written here.
design-escrow-leaves-out = What the model leaves out has still to be written here.

design-backup-plain-what = What it is has still to be written here.
design-backup-plain-proposed = Who proposed it has still to be written here.
design-backup-plain-for = The argument for it has still to be written here.
design-backup-plain-against = The criticism of it has still to be written here.
design-backup-plain-leaves-out = What the model leaves out has still to be written here.

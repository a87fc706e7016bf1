### The sentences of the dispute.

claims-title = The claims, run
claims-intro = Each sentence below has been said about encryption by somebody. Run what can be run, and see what no run can decide.

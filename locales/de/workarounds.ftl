### The six ways around encryption, after Orin Kerr and Bruce Schneier,
### “Encryption Workarounds”, Georgetown Law Journal 106 (2018).

workarounds-title = Sechs Wege um die Verschlüsselung herum
# $with: a design in the dative.
workarounds-intro = Der Jurist Orin Kerr und der Kryptograf Bruce Schneier (2018) teilen die legalen Wege, auf denen Ermittler an versiegelten Text gelangen, in sechs Gruppen ein. Nach ihrem Befund funktioniert keiner jedes Mal, und keiner lässt sich jedes Mal ausschließen; welche man nutzen sollte, lassen sie offen. Hier steht, was jeder bei { $with } bringt, so wie es der Durchlauf ergeben hat.
# $party: a party in the nominative.
workarounds-party = Wer es versucht: { $party }
workarounds-source = Orin S. Kerr und Bruce Schneier, „Encryption Workarounds“, Georgetown Law Journal 106 (2018)

workaround-find-key-line = Der Schlüssel liegt irgendwo: auf Papier, in einem Handy, in einem Tresor. Wer ihn findet, öffnet, was damit versiegelt wurde.
workaround-guess-key-line = Schlüssel oder Passcodes ausprobieren, bis einer passt. Das geht, wo es wenige genug sind und niemand das Ausprobieren unterbindet.
workaround-compel-key-line = Jemanden, der einen Schlüssel, einen Passcode oder den passenden Finger hat, verpflichten, ihn einzusetzen oder herauszugeben.
workaround-exploit-flaw-line = Eine Schwäche im Programm oder in den Zahlen nutzen, mit denen es arbeitet, ob sie aus Versehen oder mit Absicht hineingeraten ist.
workaround-plaintext-in-use-line = Solange man einen Text schreibt oder liest, muss er offen daliegen. Wer dann auf dem Gerät ist oder zusieht, braucht keinen Schlüssel.
workaround-another-copy-line = Derselbe Text liegt vielleicht noch woanders, weniger gut versiegelt: in einem Backup oder auf dem Handy der anderen Person.

## What the run found. $ways: sets of things, as in “only if”, in the nominative
## after a colon. $parties: a list in the nominative.

workaround-works = Funktioniert hier, und zwar damit: { $ways }.
workaround-used = Funktioniert hier bereits. Auf diesem Weg { $count ->
    [one] liest { $parties } den Text.
   *[other] lesen { $parties } den Text.
}
# After “workaround-used”.
workaround-others = Bei anderen müsste dafür hinzukommen: { $ways }.
workaround-would-need = Dafür müsste hinzukommen: { $ways }.
workaround-works-not = Funktioniert hier nicht. Nichts, was in diesem Durchlauf an Tag 10 existiert, liefert den Text auf diesem Weg.
workaround-not-modelled = Gehört nicht zu diesem Modell. Ob es funktionieren würde, kann ein Durchlauf nicht sagen.
workaround-tag = { $workaround }
workarounds-count = { $works ->
    [0] Keiner der sechs Wege funktioniert hier.
    [one] Einer der sechs Wege funktioniert hier.
   *[other] { NUMBER($works) } der sechs Wege funktionieren hier.
}
workarounds-limit = Ein Durchlauf zeigt, was ein Weg ergeben würde. Ob jemand ihn nutzen darf, ist eine Rechtsfrage, und ob jemand es tun sollte, eine Wertfrage.

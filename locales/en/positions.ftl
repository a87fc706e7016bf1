### Who argues what about encryption: one card each, all in one layout. What each
### rests on, and how sure it is, stands in content/positions.toml.

positions-title = Who argues what
positions-intro = { $count } positions, in words of our own. The cards lie in a new order at every visit, so that nobody always comes first. What is said here is what those named say, and not what this page holds.
positions-note = A card whose subject can change carries the date on which it was last looked at.
positions-filter = Show
positions-filter-all = Everybody
positions-filter-law-enforcement = Law enforcement
positions-filter-child-safety = Child-safety organisations
positions-filter-companies = Companies
positions-filter-academics = Academics and engineers
positions-filter-civil-society = Civil society
positions-filter-courts = Courts, data protection, United Nations
positions-filter-law-makers = Law-makers and laws
positions-shuffle = Shuffle again
positions-shuffled = The cards lie in a new order.
positions-shown = { $shown ->
    [one] { NUMBER($shown) } card of { NUMBER($all) }
   *[other] { NUMBER($shown) } cards of { NUMBER($all) }
}
positions-show-all = { $count ->
    [one] Show { NUMBER($count) } more card
   *[other] Show { NUMBER($count) } more cards
}
positions-on-paper = On paper the cards stand in a fixed order, so that all copies are alike.
position-last-seen = Last looked at on { $date }; it may have changed.

## law-enforcement

position-p1-who = European police chiefs, joint declaration of April 2024
position-p1-says = They support encryption as a protection for citizens. They ask for services built so that companies can still find and report abuse, and can still answer a lawful order.
position-p2-who = UK National Crime Agency, December 2023
position-p2-says = It says that Meta’s choice of design takes away reports that lead to children being protected and to arrests, that metadata alone will rarely justify a search warrant, and that the burden of reporting should not fall on children.
position-p3-who = Graeme Biggar, Director General of the National Crime Agency, 2023
position-p3-says = He argues that elected governments, and not companies, should decide where the line between privacy and security lies.
position-p4-who = UK National Police Chiefs’ Council, December 2023
position-p4-says = It is not against encryption as such. It asks companies not to bring in designs that take away the ability to detect abuse before something else takes its place.
position-p5-who = Virtual Global Taskforce, April 2023
position-p5-says = Fifteen agencies, the National Crime Agency and the FBI among them, urged Meta to think again about encrypting end to end by default.
position-p6-who = Interior ministers of the G7 (2022), and an international statement of several governments (2020)
position-p6-says = They support strong encryption, and ask companies to keep it possible to answer lawful requests.
position-p7-who = FBI, United States
position-p7-says = It asks for what it calls responsibly managed encryption: the provider keeps a way to answer a court’s order.
position-p8-who = US security agencies, December 2024
position-p8-says = After intruders had got into US telephone networks, officials advised people who are likely targets to use messaging that is encrypted end to end. It is advice, not law.
position-p9-who = Ian Levy and Crispin Robinson of GCHQ and the NCSC, 2018
position-p9-says = They proposed principles for access in exceptional cases. Their example was a participant from an authority who is added to a conversation unseen, so that no cipher is broken.
position-p10-who = Ian Levy and Crispin Robinson, 2022
position-p10-says = They argue that safety and privacy can both be improved, sort the harms into kinds, and find that techniques on the user’s own device, if designed well, need not take privacy from most users.
position-p11-who = Swedish Armed Forces
position-p11-says = They told their government that a duty on messengers to store messages and give access could not be met without weaknesses that others could use. State bodies, too, disagree among themselves.

## child-safety

position-p12-who = Internet Watch Foundation, United Kingdom, December 2023
position-p12-says = It strongly opposed Meta’s change without something in place of detection. Encrypted apps already stop harmful software, it says, and it asks why known images of abuse cannot be stopped in a similar way.
position-p13-who = NSPCC, United Kingdom
position-p13-says = It accepts that end-to-end encryption has benefits. It asks services to go ahead only when they can show that children will be no less safe.
position-p14-who = NCMEC, the clearing house in the United States
position-p14-says = It called Meta’s change of 2023 a serious blow to the protection of children, and puts most of the fall in reported incidents in 2024 down to encryption at Meta.
position-p15-who = Lucy Faithfull Foundation (Stop It Now), United Kingdom, December 2023
position-p15-says = It sees more secrecy as a setback for preventing abuse, and asks for measures that keep users safe.
position-p16-who = Thorn, United States, June 2023
position-p16-says = It reads rising numbers of reports as a sign that more is being found, and wants more platforms to detect more.
position-p17-who = Heat Initiative, United States
position-p17-says = It campaigned for Apple to look for known images of abuse in its cloud storage.
position-p18-who = Child Rights International Network, 2023
position-p18-says = It rejects the choice between privacy and protection. Encryption, it says, touches the whole range of children’s rights in both directions, and what is right depends on the context.
position-p19-who = UN Committee on the Rights of the Child, General Comment 25 (2021)
position-p19-says = Where encryption is an appropriate means, it asks states to consider measures to detect and report the sexual abuse of children, held to legality, necessity and proportionality.

## companies

position-p20-who = Meta
position-p20-says = It says that people expect nobody else to read their private messages, that it has other safety measures (limits on adults who write to teenagers, signals from how accounts behave, ways to report), and that it expects to go on sending more reports than comparable services.
position-p21-who = Meta on Instagram, 2026
position-p21-says = It ended end-to-end encryption for direct messages on Instagram, which users had to switch on, after 8 May 2026, and gave low use as the reason. Messenger and WhatsApp keep it.
position-p22-who = Will Cathcart, WhatsApp, March 2023
position-p22-says = He would rather have the app blocked in a country than make its encryption weaker there: the product is the same everywhere.
position-p23-who = Seven messaging services, open letter of April 2023
position-p23-says = They say that powers in the UK’s bill could force private messages to be scanned, and so undo end-to-end encryption.
position-p24-who = Meredith Whittaker, Signal
position-p24-says = She holds that access cannot be kept to people who mean well. Signal would leave a country before making its service weaker: so reported of the United Kingdom (2023), Sweden (2025) and Canada (2026).
position-p25-who = Apple on detection, 2021 to 2023
position-p25-says = It proposed matching on the device in 2021 and dropped the plan in December 2022. In August 2023 it explained that searching private cloud data would make new targets for thieves and could spread to other content. Warnings about nudity, made on a child’s own device, remain.
position-p26-who = Apple on the UK notice, 2025
position-p26-says = It withdrew its end-to-end encrypted cloud storage from users in the United Kingdom instead of building an access mechanism, and says that it has never built one.
position-p27-who = TikTok, 2026
position-p27-says = It does not offer end-to-end encryption for direct messages, and presents this as a choice made for safety.
position-p28-who = Telegram
position-p28-says = Most of its chats are not encrypted end to end unless users choose it. Since September 2024 its rules allow it to give a suspect’s network address and telephone number on a judge’s order.
position-p29-who = techUK and CCIA Europe, industry associations
position-p29-says = techUK says that changes to UK notices could let a government hold up updates of products. CCIA Europe welcomes the EU Council’s text of 2025, which keeps end-to-end encryption outside any duty to detect.

## academics

position-p30-who = Harold Abelson and fourteen other computer scientists, 2015
position-p30-says = Access built in for exceptional cases would make systems more complex, create concentrated targets and end forward secrecy, they argue, and nobody has said which governments would get it.
position-p31-who = Harold Abelson and others, 2021 and 2024
position-p31-says = Scanning on the device, they find, neither reliably prevents crime nor keeps surveillance out: it can fail, be got round, and be misused.
position-p32-who = Ross Anderson, 2022
position-p32-says = In answer to Levy and Robinson he argues that one should start from children at risk, local policing and social work, and not from technology that watches.
position-p33-who = Riana Pfefferkorn, 2022
position-p33-says = In a survey, providers rate automatic scanning as most useful against images of child abuse, but not against most other abuse, where reports by users and metadata do better. So what encryption changes depends on the kind of abuse.
position-p34-who = Stanford Internet Observatory, April 2024
position-p34-says = After 66 interviews it finds the US reporting line very valuable, and police struggling to see which reports come first because many lack detail. It asks for better technology at the clearing house and better reports.
position-p35-who = Sarah Scheffler and Jonathan Mayer, 2023
position-p35-says = They put the ways of moderating content under end-to-end encryption in order, with the questions that each leaves open: transparency, security, misuse.
position-p36-who = US National Academies, 2018
position-p36-says = They give no verdict. They offer a list of questions with which any proposal for exceptional access can be weighed.
position-p37-who = Encryption Working Group, Carnegie Endowment, 2019
position-p37-says = Former officials and researchers together ask for an end to absolute positions, for phones in hand to be treated apart from messages on their way, and for proposals to be tested against stated principles.
position-p38-who = Berkman Center, Harvard University, 2016
position-p38-says = It argues that much else remains to be read (sensors, metadata, cloud storage), so that the loss to investigators is often put too high.
position-p39-who = Internet Engineering Task Force
position-p39-says = It spoke against limits in the manner of key escrow (1996), decided not to design wiretapping into its standards (2000), and treats monitoring of everyone as an attack on the network (2014).
position-p40-who = Researchers, open letters on the EU’s CSA Regulation, 2023 to 2025
position-p40-says = They say that scanning on devices at such a scale is neither accurate nor secure enough.
position-p41-who = Hany Farid, co-developer of PhotoDNA
position-p41-says = He holds that robust fingerprints of pictures are accurate, and points out that similar scanning for harmful software and unwanted mail is accepted.
position-p42-who = Reviewers of Apple’s design: Mihir Bellare, David Forsyth, Benny Pinkas, 2021
position-p42-says = They judged that Apple’s protocol has the privacy properties claimed for it. Whether it should be used, they left aside.

## civil-society

position-p43-who = European Digital Rights (EDRi), 2023 and 2024
position-p43-says = It holds that lawful access by design, and scanning of everyone, would undermine privacy, confidentiality and security for all.
position-p44-who = Electronic Frontier Foundation
position-p44-says = It holds that encryption with a way in for a third party is not end-to-end, calls the FBI’s wording an old argument, and speaks against Canada’s Bill C-22.
position-p45-who = Open Rights Group, United Kingdom
position-p45-says = It opposes the scanning powers of the Online Safety Act and access notices.
position-p46-who = Privacy International and Liberty, United Kingdom
position-p46-says = They challenge both the lawfulness and the secrecy of technical capability notices, before the Investigatory Powers Tribunal.
position-p47-who = Center for Democracy and Technology, July 2022
position-p47-says = It holds that a system which detects content is not end-to-end encrypted, and wrote to Levy and Robinson that they had not shown their proposals to be proportionate.
position-p48-who = Irish Council for Civil Liberties, October 2022
position-p48-says = It points to reports that were wrong and to data kept about people who had been cleared. The Irish police say that family pictures are a rare exception, and that each report is checked by a trained examiner.
position-p49-who = Tech Against Terrorism, 2021, commissioned by Facebook
position-p49-says = It speaks against built-in access mechanisms, and lists measures that need no content: metadata, reports by users, and making misuse harder.
position-p50-who = Global Encryption Coalition
position-p50-says = A network of more than 400 organisations for strong encryption. In 2025 a letter to Sweden had 237 signatories.

## courts

position-p51-who = European Court of Human Rights, Podchasov v. Russia, February 2024
position-p51-says = A law that had everyone’s messages stored, gave direct access without enough safeguards and had end-to-end encrypted chats decrypted was not necessary in a democratic society. Making encryption weaker would affect all users. The Court found a violation of Article 8.
position-p52-who = UK Government on Podchasov, November 2025
position-p52-says = It says that the Russian law cannot be directly compared with the Online Safety Act, which has safeguards.
position-p53-who = EDPB and EDPS, Joint Opinion 4/2022
position-p53-says = They call the aim legitimate. The Commission’s proposal, they say, risked general scanning and could be a greater risk to individuals and society than to offenders; end-to-end encryption must not be discouraged.
position-p54-who = EDPB, Statement 5/2024
position-p54-says = It has first concerns about the High-Level Group: some recommendations would mean a serious interference with privacy and data protection.
position-p55-who = UN High Commissioner for Human Rights, 2022
position-p55-says = The Office calls encryption a key to privacy and security online. It warns that duties to scan everything touch innocent people, and warns of intrusive hacking tools as well.
position-p56-who = UN Special Rapporteur David Kaye, 2015
position-p56-says = Limits on encryption and anonymity must be laid down by law, serve a legitimate aim, and be necessary and proportionate.
position-p57-who = Court of Justice of the EU, EncroChat case C-670/22, April 2024
position-p57-says = A prosecutor may, on conditions, ask another state for intercepted data it already has. Courts must be able to review this; evidence that the defence cannot effectively comment on may have to be set aside.
position-p58-who = UK Investigatory Powers Tribunal, 2025
position-p58-says = It refused to keep the bare fact of Apple’s case secret (7 April). Later it dismissed Apple’s claim because circumstances had changed (6 October); the claim of two organisations goes on.

## law-makers

position-p59-who = European Commission, proposal for a CSA Regulation, May 2022
position-p59-says = It would allow orders to detect known images, new images and grooming. Whether such orders should reach end-to-end encrypted services is disputed.
position-p60-who = European Parliament, November 2023
position-p60-says = Its position: orders aimed at suspects, and end-to-end encryption kept out of orders to detect.
position-p61-who = Council of the EU, mandate of November 2025
position-p61-says = It drops the duty to detect and keeps voluntary detection, with an EU Centre, assessments of risk and a clause for review. The Danish minister Peter Hummelgaard presented it as needed after years without agreement.
position-p62-who = EU interim rules: Regulation 2021/1232, then Regulation 2026/1881
position-p62-says = The rules of 2021 let mail and messaging services scan of their own accord. They lapsed on 3 April 2026, after Parliament had rejected an extension. The new Regulation, as reported, has been in force since 31 July 2026 and until 3 April 2028: voluntary only, and not for end-to-end encrypted communication.
position-p63-who = Negotiations on the CSA Regulation, 2026
position-p63-says = The fifth round ended without agreement; a sixth was planned for 29 September 2026. Open, as reported: whether detection is a duty or a choice, and whether it is aimed or general. What the sixth round brought was not found.
position-p64-who = EU High-Level Group on access to data, 2023 and 2024
position-p64-says = Experts made 42 recommendations, on digital forensics, on keeping data and on lawful interception, with lawful access by design among the ideas. These are experts’ views, not the Commission’s position.
position-p65-who = European Commission, ProtectEU strategy and roadmap, 2025
position-p65-says = Six fields: keeping data, interception, forensics, decryption, standards, artificial intelligence. A technology roadmap on encryption was announced for 2026, and means of decryption at Europol from 2030. Measures should safeguard cyber security and fundamental rights, it says.
position-p66-who = Council of the EU, resolution of December 2020
position-p66-says = Its motto asks for security through encryption and for security despite encryption.
position-p67-who = UK Online Safety Act 2023, section 121
position-p67-says = The regulator Ofcom may require accredited technology against child-abuse content, in private messages too. A minister said in 2023: only where it is technically feasible. As reported in 2026, no notice has been issued, because no standards of accuracy have been approved.
position-p68-who = UK Investigatory Powers Act 2016, changed in 2024
position-p68-says = Three kinds of notice (keeping data, technical capability, national security), each needing a minister and a Judicial Commissioner. The changes of 2024 concern review, who counts as an operator, renewal, and telling the government of planned changes.
position-p69-who = Apple and the UK notice, 2022 to 2026
position-p69-says = End-to-end encrypted cloud storage came in December 2022. A notice was reported in early 2025, and Apple withdrew the feature in the UK on 21 February. As reported: a new notice for UK users only in September 2025, a fresh claim by Apple in August 2026, a hearing listed for December 2026. The government neither confirms nor denies any notice.
position-p70-who = Australia, Assistance and Access Act 2018
position-p70-says = Requests and notices to companies, among them technical capability notices. They may not require a systemic weakness or a new ability to decrypt. The security monitor recommended in 2020 that somebody independent should authorise them.
position-p71-who = US CALEA (1994) and the intrusions of 2024
position-p71-says = The law has carriers build the ability to intercept. Intruders whom US officials link to China got into carriers’ networks, systems for court-ordered taps included; China denies it. Critics say this shows that access systems are targets, defenders that carriers must be secured better.
position-p72-who = US EARN IT bills, 2020 to 2023, not enacted
position-p72-says = They would have reduced platforms’ immunity where abuse material is concerned. Sponsors say that they were not about encryption; critics say that they would have made offering it legally risky.
position-p73-who = US REPORT Act, 2024
position-p73-says = It adds things that must be reported (trafficking, enticement) and has data from reports kept for a year. It brings no duty to search.
position-p73b-who = US STOP CSAM bill (S.1829)
position-p73b-says = It would allow civil claims against services that host abuse material intentionally, knowingly or recklessly. End-to-end encryption alone would be no ground for liability, but could be evidence of intent. As reported, it left committee in June 2025 and had not come to a vote by August 2026.
position-p74-who = Cases of US states: Nevada and New Mexico
position-p74-says = Nevada asked a court in 2024 to stop Meta from offering end-to-end encryption to minors. New Mexico’s attorney general argues that it made platforms less safe. How these cases ended was not checked.
position-p75-who = Sweden, draft law Ju2024/02286
position-p75-says = Messengers would store messages for lawful access. Planned for March 2026, then postponed. Police and the security service are for it, the Armed Forces warn.
position-p76-who = India, IT Rules 2021, rule 4(2)
position-p76-says = Large messengers must be able to name who first sent a message, on the order of a court or the government and for listed serious offences. WhatsApp has challenged the rule since 2021; the case was still pending in 2026.
position-p77-who = Canada, Bill C-22, 2026
position-p77-says = Duties to be able to give access, with an exception for systemic vulnerabilities. It passed the Commons on 18 June 2026 and was last seen in the Senate. The Privacy Commissioner saw improvements on the bill before it; companies object.
position-p78-who = EU e-Evidence Regulation 2023/1543
position-p78-says = Since 18 August 2026 authorities in one member state can order data directly from providers in another.

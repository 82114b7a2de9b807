"""Common English words, in base form: who types one means it, so it is no misspelling of a word of the file."""

EVERYDAY_WORDS = frozenset(
    """
    abandon abandonment abba abbey abbot abdomen abdominal abduct abduction abid abide ability able abnormal aboard
    abolish abolition aboriginal abortion above abroad abruptly absence absent absolute absorb absorption abstract
    absurd abundance abundant abuse abusive abyss academia academic academy accelerate acceleration accelerator accent
    accept acceptable acceptance access accessibility accessible accession accessory accident accidental accidentally
    acclaim accommodate accommodation accompany accomplish accomplishment accord accordance accordingly account
    accountability accountable accountant accredit accreditation accumulate accumulation accuracy accurate accurately
    accusation accuse accustom ace ache achieve achievement acid acknowledge acne acoustic acquaint acquaintance
    acquir acquire acquisition acquit acre across acrylic act action activate activation active actively activism
    activist actor actress actual acute adapt adaptation adapter adaptive add addict addiction addictive addition
    additional additionally address adequate adequately adhere adjacent adjoin adjust adjustable adjustment admin
    administer administration administrative administrator admir admirable admiral admiralty admiration admire
    admission admit admittedly adobe adolescent adopt adoption adorable adore adrenaline ads adult adultery adulthood
    advance advancement advantage advent adventure adventurous adverse advert advertise advertisement advertiser
    advice adviser advisor advisory advocacy advocate aerial aerospace aesthetic affair affect affection affiliat
    affiliate affiliation affinity affirmative afford affordable afghan aforemention afraid afro aftermath afternoon
    afterward against age aged agency agenda agent aggravate aggregate aggression aggressive aggressively agile aging
    ago agony agree agreed agreement agricultural agriculture ahead aid aide aim air airborne aircraft airline
    airplane airport airway aisle aka akin alan alarm alaska albeit albert album alcohol alcoholic alcoholism alec
    alert alexander algae algebra algorithm alia alien align alignment alike alive all allegation allege allegedly
    allegiance allergic allergy alleviate alley alliance allocate allocation allow allowance alloy ally alma almighty
    almond alone along alongside aloud alpha alphabet alpine alright altar alter alteration alternate alternative
    alternatively altitude alto altogether aluminium aluminum alumni alway amateur amaze amazingly amazon ambassador
    amber ambient ambiguous ambition ambitious ambulance ambush amelia amen amend amendment amenity amid amidst amino
    amir ammo ammunition amnesty amongst amount ample amplifier amuse amusement anal analog analogy analyse analysis
    analyst analytic analytical analyze anarchy anatomy ancestor ancestral ancestry anchor anchorage ancient and
    android angel anger angle anglo angry angular animal animate animation anime ankle ann anna annex annexation
    anniversary announce announcement announcer annoy annual annually anomaly anonymous anonymously answer antarctic
    antenna anterior anthem anthology anthropology anti antibiotic antibody anticipate anticipation antique antiquity
    anxiety anxious any anymore anyth anytime apache apart apartheid apartment aperture apex apocalypse apocalyptic
    apollo apologise apologize apology apostle app appall apparatus apparel apparent appeal appearance appendix
    appetite applaud applause apple appliance applicable applicant application apply appoint appointment appraisal
    appreciat appreciate appreciation apprentice apprenticeship approach approache appropriate appropriately approval
    approve approx approximate approximately aqua aquarium aquatic arabic arbitrary arbitration arbor arc arcade arch
    archaeological archaeology archbishop archer architect architectural architecture archive arctic are area arena
    argentine arguably argue argument ariel arise arithmetic arm armed armor armour army arose arrang arrange
    arrangement array arrest arrival arrive arrogance arrogant arrow arse arsenal arson art artery arthritis article
    articulate artifact artificial artificially artillery artist artistic artwork asap asbesto ascent ash asham ashore
    aside ask aspect aspen asphalt aspir aspiration aspire ass assassin assassination assault assemble assembly assert
    assertion assess assessment asset asshole assign assignment assist assistance assistant associat associate
    association assum assume assumption assur assurance assure asteroid asthma astonish astound astronaut astronomer
    astronomical astronomy asylum atheism atheist athlete athletic atla atmosphere atmospheric atom atomic atop
    atrocity attach attachment attack attacker attain attempt attend attendance attendant attendee attention attic
    attire attitude attorney attract attraction attractive attribut attribute auburn auction audible audience audio
    audit audition auditor auditorium aug augment august aura aurora austerity authentic authenticity author authorise
    authoritarian authoritative authority authorization authorize autism autistic auto autobiography autograph
    automate automatic automatically automation automobile automotive autonomous autonomy autopsy autumn auxiliary
    avail availability available avalanche avatar ave avenger avenue average aviation avid avocado avoid avoidance
    await awaken award aware away awesome awful awfully awhile awkward axis axle baba babe baby bach bachelor back
    backbone backdrop backed background backing backlash backpack backstage backup backward backyard bacon bacteria
    bacterial bad badass badge badger badly bag baggage bail bailey bait bake baker bakery balance balcony bald bale
    ball ballad ballet ballistic balloon ballot ballroom bamboo ban banana band bandwidth bang bangkok bank banker
    bankrupt bankruptcy banner banquet banter baptism baptist baptize bar barbecue barber barbie barca bare barely
    bargain barge bark barker barley barn barney baron barrack barrel barren barrier bartender barton basal base
    baseball baseline basement bash basic basil basin basis basket basketball bass bastard bat batch bate bath
    bathroom bathtub batman baton batsman battalion batter battery battle battlefield baxter bay beach beache beacon
    bead beam bean bear beard bearer bearing beast beat beaten beau beautiful beautifully beauty beaver beck bed
    bedroom bedtime bee beef beep beer beetle beforehand beg beginner behalf behave behavior behavioral behaviour
    behind behold belief believer bell belle belly belong belove below belt ben bench benchmark bend bender beneath
    benedict beneficial beneficiary benign benjamin benny bent berlin berry berth beside bet beta beth betray betrayal
    betty between beverage beware beyond bia biase bible biblical bibliography bicycle bid bidder big bigger biggest
    bigotry bike bikini bilateral bilingual bill billboard billie billion billionaire billy bin binary bind bing binge
    bingo bio biodiversity biography biological biology biomedical biotechnology bipolar birch bird birth birthday
    biscuit bisexual bishop bit bitch bitcoin bite bitter bizarre black blackberry blackmail blackout bladder blade
    blah blame bland blank blanket blast blatant blaze bleach bleak bleed blend blender bless blew blind blink bliss
    blitz blizzard bloc block blockade blockbuster blockchain blog blogger blond blonde blood bloody bloom blossom
    blow blown blue blueprint bluff blunt blur blush blvd board boast boat bob bobby bodily body bogus bohemian boil
    boiler bold bolivia bolt bomb bomber bond bondage bone bong bonnie bonus bonuse boob boogie book booker booklet
    bookstore boom boomer boon boost booster boot booth booty booze border bore boredom born borne borough borrow boss
    boston botanical both bother bottle bottom bought boulder boulevard bounce bound boundary bounty bouquet bourbon
    bourgeois bout boutique bow bowel bowl bowle bowler bowman box boxer boy boycott brace bracelet bracket brad brag
    brain brake branch brand brandy brass brat brave bravery bravo brawl brazil breach bread breadth break breakdown
    breaker breakfast breakout breakthrough breakup breast breastfeed breath breathtak bred breed breeder breeze brent
    brethren brew brewer brewery bribe bribery brick bridal bride bridge brief briefly brigade bright brighter
    brightest brightly brilliant brilliantly bring brink bristol brit bro broad broadband broadcast broadcaster
    broader broadly broadway broccoli brock broker bronco bronze brook broom brotherhood brought brow brown brownie
    browse browser bruin bruise brunch brunette brush brutal brutality brutally brute bubble buck bucket buckle bud
    buddha buddy budget buff buffalo buffer buffet buffy bug build builder building built bulb bulk bull bulldog
    bullet bulletin bullock bullshit bully bump bumper bunch bundle bunk bunker bunny burden bureau bureaucracy
    bureaucratic burger burgess burglary burgundy burial burke burn burner burp burst burton bury bus buse bush
    busiest business businessman businessmen bust buster busy but butcher butler butt butter butterfly button buy
    buyer buzz buzze buzzer bye bypass cabbage cabin cabinet cable cache cactus caesar cafeteria caffeine cage cain
    cake cal calcium calculate calculation calculator calculus calendar calf caliber calif call caller calm calmly
    calorie calory cam camel cameo camera camouflage camp campaign campus campuse can canal canary cancel cancell
    cancellation cancer candid candidacy candidate candle candy cane cannabis cannon canoe canon canopy canterbury
    canton canva canyon cap capability capable capacity cape capita capital capitalism capitalist capitol capsule capt
    captain caption captive captivity captur capture car caramel caravan carbon card cardboard cardiac cardinal cardio
    cardiovascular care career careful carefully careless caretaker cargo carl carmen carnival carol carpenter carpet
    carr carriage carrier carrot carry cart cartel carter cartoon cartridge carve casa cascade cash cashier casino
    cassette cast caste castle casual casually casualty cat catalog catalogue catalyst catastrophe catastrophic catch
    catcher catchy category cater cathedral catholic cattle caucus caught cause caution cautious cavalry cave cavity
    cease cedar ceiling celebrate celebration celebrity celestial cell cellar cellphone cellular cement cemetery
    censorship census cent center centr central centralize centre centric century ceramic cereal cerebral ceremonial
    ceremony certainly certainty certificate certification certify cervical chad chain chair chairman chalk challeng
    challenge challenger chamber chamberlain champ champagne champion championship chance chancellor chandler chang
    change changer channel chant chao chaotic chap chapel chaplain chapman chapter char character characterise
    characteristic characterization characterize charcoal charge charger charismatic charitable charity charlie
    charlotte charm chart charter chase chassis chat cheap cheaper cheapest cheat check checklist checkout cheek
    cheeky cheerful cheese cheesy chef chem chemical chemist chemistry chemotherapy cheque cherish cherry cheshire
    chess chest chestnut chevy chew chic chick chicken chief chiefly child childbirth childcare childhood childish
    chile chili chill chilly chimney chin china chip chlorine chocolate choice choir choke cholesterol choose chop
    chord chore choreography chorus chose chosen chow christian christie chrome chromosome chronic chronicle
    chronological chubby chuck chuckle chunk church cider cigar cigarette cinema cinematic cinnamon circa circle
    circuit circular circulate circulation circumstance circus cisco citation cite citizen citizenship citrus city
    civic civil civilian civilization civilize clad claim clamp clan clap clarence clarification clarify clarity clash
    class classic classical classification classify classmate classroom classy clause claw clay clean cleaner cleanse
    cleanup clear clearance clearer cleavage clement clergy clerk clever click client cliff climate climax climb cling
    clinic clinical clint clip clipper cloak clock clone close closely closer closest closet closure cloth clothe
    cloud cloudy clown club clubhouse clueless clumsy cluster clutch coach coache coal coalition coarse coast coastal
    coaster coastline coat cobb cobra coca cocaine cock cockpit cocktail coco cocoa coconut code coffee coffin
    cognitive cohen coherent cohort coil coin coincide coincidence coke cola cold cole colin collaborate collaboration
    collaborative collapse collar collateral collect collection collective collectively collector college collegiate
    collin collision collusion cologne colon colonel colonial colony color colorado colorful colour colourful colt
    column columnist com coma comb combat combin combination combine combo combustion comeback comedian comedy comet
    comfort comfortable comfortably comfy comic command commander commandment commemorate commence commencement
    comment commentary commentator commerce commercial commercially commission commissioner commit commitment
    committee commodity common commonly commonplace commonwealth communal communicate communication communion
    communism communist community commute commuter comp compact companion company compar comparable comparative
    comparatively compare comparison compartment compass compassion compassionate compatibility compatible compell
    compensate compensation compet compete competence competent competition competitive competitor compil compilation
    complain complaint complement complementary complet complete completely completion complex complexity compliance
    compliant complicate complication compliment comply component compose composer composite composition compound
    comprehend comprehension comprehensive compress compression comprise compromise compulsory comput computational
    compute computer comrade con conce conceal concede conceive concentrate concentration concept conception
    conceptual concern concert concession concise conclud conclude conclusion concord concrete concurrent concussion
    condemn condemnation condense condition conditional condo condolence condom conduct conductor cone confederate
    confederation conference confess confession confidence confident confidential confidentiality confidently
    configuration confin confinement confirm confirmation confiscate conflict conform confront confrontation confuse
    confusion congestion congo congrat congratulate congratulation congregation congress congressional congressman
    conjunction connect connection connectivity connector conquer conquest conscience conscious consciously
    consecutive consensus consent consequence consequently conservation conservatism conservative consider
    considerable considerably consideration consist consistency consistent consistently consolation console
    consolidate consolidation consortium conspiracy constable constituency constituent constitut constitute
    constitution constitutional constrain constraint construct construction constructive consul consulate consult
    consultancy consultant consultation consum consume consumer consumption contact contagious contain container
    containment contaminate contamination contemplate contemporary contempt contend contender content contention
    contest contestant context continent continental contingency contingent continually continuation continue
    continuity continuous continuously continuum contract contraction contractor contractual contradiction
    contradictory contrary contrast contribut contribute contribution contributor control controll controller
    controversial controversy conven convenience convenient conveniently convent convention conventional convergence
    conversation converse conversely conversion convert converter convertible convey convict conviction convince
    convoy cook cookie cooky cool cooler coolest coop cooper cooperate cooperation cooperative coordinate coordination
    coordinator cop cope copper copy copyright coral cord core corey cork corn corner corona coronary coronation
    coroner corp corporal corporate corporation corpse corpus correct correction correctional correctly correlate
    correlation correspond correspondence correspondent corridor corrosion corrupt corruption cortex cory cos cosmetic
    cosmic cosmo cosplay cost costa costly costume cottage cotton couch cough council councillor counsel counsell
    counselor count countdown counter counterpart countess countless country countryside county coup couple coupon
    courage courageous courier course court courtesy courthouse courtroom courtyard cove covenant cover coverage
    covert cow coward cowardly cowboy coworker cozy crab crack cracker cradle craft craig crane crank crap crappy
    crash crate crater crave crawl crawle crazy cream creamy creat create creation creative creativity creator
    creature credential credibility credible credit creditor creed creek creep creepy crescent crest crew crib cricket
    cried crime criminal crimson cringe cripple crise crisis crisp criteria criterion critic critical critically
    criticise criticism criticize critique crocodile crook crop cross crossover crossroad crow crowd crown crucial
    crude cruel cruelty cruise cruiser crunch crusade crush crust cry crypto crystal cube cubic cucumber cuddle cuff
    cuisine culinary culprit cult cultivate cultivation cultural culturally culture cum cumulative cunt cup cupboard
    cupcake curate curator curb cure curiosity curious curl curle curly currency current curriculum curry curse
    curtain curve cushion custody custom customary customer customize cut cute cutter cycle cyclist cyclone cylinder
    cynical cyprus dad daddy daft dagger dairy daisy dale dalton dam damage dame damp dan dance dancer dang danger
    dangerous dangerously danish dare dark darker darkest darling darn dart dash data database date daughter daunt
    davy dawn day daylight daytime dead deadline deadly deaf deal dealer dealership dealt dean dearest dearly death
    debate debit debris debt debut dec decade decay decease decency decent deception decid decide decision decisive
    deck decker declar declaration declare declin decline deco decor decorate decoration decorative decrease decree
    dedicate dedication deduction deed deem deep deeper deepest deeply deer default defeat defect defective defence
    defend defendant defender defense defensive defer defiance deficiency deficit defin define definite definitely
    definition definitive defy degradation degree deity del delay delegate delegation delet delete deliberate
    deliberately delicate delicious delight delightful deliver delivery dell delta delusional deluxe demand dementia
    demise demo democracy democrat democratic demographic demolish demolition demon demonstrate demonstration den
    denial denim denote denounce dense densely density dent dental dentist deny depart department departure depend
    dependence dependency dependent depict depiction deplet deploy deployment deport deportation deposit deposition
    depot depress depression deprivation deprive dept depth deputy der derby derivative derive derrick descend
    descendant descent describ describe description descriptive desert deserve design designate designation designer
    desir desirable desire desk desktop despair desperate desperately desperation despicable despise despite dessert
    destin destination destiny destroy destroyer destruction destructive detach detachment detail detain detect
    detection detective detector detention deter deterioration determin determination determine detrimental devastate
    develop developer development developmental deviation device devil devise devoid devon devot devote devotion
    dexter diabete diabetic diagnose diagnosis diagnostic diagram dial dialect dialog dialogue diameter diamond diaper
    diarrhea diary diaspora dice dick dicken dictate dictator dictatorship dictionary did die diesel diet dietary
    differ difference different differential differentiate differentiation differently difficult difficulty diffusion
    dig digest digestive digit digital digitally dignity dildo dilemma diligence dilut dime dimension dimensional
    diminish dine diner ding dinner dinosaur diocese dioxide dip diploma diplomacy diplomat diplomatic dire direct
    direction directive directly director directorate directory dirk dirt dirty disability disable disadvantage
    disagree disagreed disagreement disappear disappearance disappoint disappointment disaster disastrous disbelief
    disc discard discharge disciple disciplin disciplinary discipline disclaimer disclose disclosure disco discomfort
    disconnect discontinue discord discount discourage discourse discover discovery discreet discrete discretion
    discriminate discrimination discriminatory discuss discussion disease disgrace disguise disgust dish dishonest
    disk dislik dislike dismiss dismissal disorder disparity dispatch disperse displace displacement display
    disposable disposal dispose disposition disput dispute disqualify disregard disrespect disrespectful disrupt
    disruption disruptive dissent dissertation dissolution dissolve distance distant distinct distinction distinctive
    distinctly distinguish distort distortion distract distraction distress distribut distribute distribution
    distributor district distrust disturb disturbance ditch diva dive diver diverse diversify diversion diversity
    divert divid divide dividend divine divinity division divorce dizzy doc dock doctor doctoral doctrine document
    documentary documentation dodge dodger dog doll dollar dolly dolphin domain dome domestic dominance dominant
    dominate domination dominion don donate donation dong donkey donna donor donut doom door doorstep doorway dope
    dora dorm dormant dorsal dosage dose dot double doubt doubtful dough dove dover downfall downhill download
    downside downstair downstream downtown downward dozen draft drag dragon drain drainage drake drama dramatic
    dramatically drastic drastically draw drawer drawn dread dreadful dream dress drew dried drift drill drink drip
    drive driven driver driveway drone drop drought drove drown drug drum drummer drunk drunken dry dryer dual dubious
    duchess duck duct due duel duet duke dull duly dumb dummy dump dumpster dungeon dunk dunno duo duplicate
    durability durable durant duration dure dusk dust dusty dutch duty dwarf dwell dyed dynamic dynamite dynasty
    dysfunction eager eagerly eagle ear earl earlier earliest early earn earnest earring earth earthquake ease easier
    easiest east easter eastern easy eat eater ebook eccentric ecclesiastical echo echoe eclipse ecological ecology
    economic economical economically economist economy ecosystem ecstasy eddy edge edible edit edition editor
    editorial educate education educational educator effectively efficacy efficiency efficient efficiently effort egg
    ego egyptian eight eighteen eighteenth eighth eighty einstein either elaborate elastic elbow elder elderly eldest
    elect election electoral electorate electric electrical electricity electro electrocute electromagnetic electron
    electronic elegance elegant element elementary elephant elevate elevation elevator eleven eleventh eligibility
    eligible eliminate elimination elite elsewhere elusive elve email emb embark embarrass embarrassment embassy
    emblem embrace emerald emerge emergence emergency eminent emirate emission emma emmy emotion emotional emotionally
    empathy emperor emphasis emphasize empire empirical employ employee employer employment empower empowerment
    empress empty emulate enable enact enchant enclose enclosure encompass encounter encourage encouragement encrypt
    encryption encyclopedia end endanger endeavor endeavour endless endlessly endorse endorsement endow endowment
    endur endurance endure enemy energetic energy enforce enforcement engage engagement engine engineer english
    engrave enhance enhancement enjoy enjoyable enjoyment enlarge enlighten enlightenment enlist enormous enough
    enquiry enrich enrichment enroll enrollment ensemble ensue ensur ensure enter enterprise entertain entertainer
    entertainment enthusiasm enthusiast enthusiastic entire entirely entirety entitle entitlement entity entrance
    entrepreneur entrepreneurial entrepreneurship entrust entry envelope environment environmental environmentally
    envoy envy enzyme epic epidemic epilepsy episcopal episode equal equality equally equation equilibrium equip
    equipment equity equivalent era erase erect erection eric erica ernest erosion erotic error eruption escalate
    escap escape escort espionage essay essence essential essentially est establish establishment estate esteem
    estimate estimation etc eternal eternity ethanol ether ethic ethical ethnic ethnicity etiquette euro evacuat
    evacuate evacuation evaluat evaluate evaluation evangelical evasion evening evenly event eventual eventually
    evergreen everlast everyday everyth everywhere eviction evidence evident evidently evil evolution evolutionary
    evolve exact exaggerate exam examin examination examine examiner example excavation exceed excel excellence
    excellency excellent except exception exceptional exceptionally excerpt excess excessive exchang exchange excit
    excitement exclud exclude exclusion exclusive exclusively execut execute execution executive exempt exemption
    exercise exhaust exhaustion exhibit exhibition exile exist existence existent existential exit exodus exotic
    expand expansion expect expectancy expectation expedition expell expenditure expense expensive experiment
    experimental experimentation expert expertise expir expiration expire explain explanation explicit explicitly
    explod explode exploit exploitation explor exploration explore explorer explosion explosive expo export expose
    exposition exposure express expression expressive expressly expulsion exquisite extend extension extensive
    extensively extent exterior external extinct extinction extra extract extraction extraordinarily extraordinary
    extravagant extreme extremely extremist eye eyebrow eyed fabric fabricate fabrication fabulous facade face faced
    facial facilitate facility fact faction factor factory factual faculty fade faggot fail failure faint fair fairly
    fairy faith faithful fake falcon fall fallout false falsely fame familiar familiarity family famine famous
    famously fan fancy fandom fanny fantastic fantasy far fare farewell farm farmer farmhouse fart farther fascinate
    fascination fascism fascist fashion fashionable faster fastest fasting fat fatal fatality fate fatigue fatty fault
    faulty fauna faux favor favorable favorite favour favourable favourite fear fearful fearless feasibility feasible
    feast feat feather featur feature fed federal federally federation fedex fee feed feedback feeder feeling fella
    fellow fellowship felony female feminine feminism feminist fence fender ferry fertile fertility fertilizer fest
    festival festive festivity fetal fetch fetish fetus feud fever few fewer fiat fiber fibre fiction fictional fiddle
    fidelity field fierce fiery fifteen fifth fifty fig fight fighter figur figure file fill filler film filmmaker
    filter filth filthy final finale finalist finally finance financial financially finch fine finely finer finest
    finger fingerprint finish finite fire firearm firefighter fireplace firework firm firmly first firstly fiscal fish
    fisher fisherman fishermen fishery fist fistula fit fitness fitting five fix fixture flag flagship flair flame
    flank flap flare flash flashback flashlight flat flatter flavor flavour flaw flawless flea fled flee fleet fleme
    flesh fletcher flew flex flexibility flexible flick flicker flight flint flirt float flock flood floor flop flora
    floral florence flour flourish flow flower flown fluctuation fluent fluffy fluid flush flute flux fly flyer foam
    focal focus focuse foil fold folder foley foliage folk folklore follow follower fond font food fool foolish foot
    footage football footballer footing footprint footstep footwear for forbid forbidden force forcibly ford fore
    forecast foreclosure forefront forehead foreign foreigner foreman foremost forensic forest forestry forever forge
    forget forgive forgiven forgot forgotten fork form formal formally format formation former formerly formidable
    formula formulate formulation fort forth forthcom fortify fortress fortunate fortunately fortune forty forum
    forward fossil foster fought foul found foundation founder fountain four fourteen fourth fowler fox fraction
    fractur fracture fragile fragment fragrance frame framework franc franchise frank frankfurt franklin frankly
    fraternity fraud fraudulent free freed freedom freelance freely freeman freestyle freeway freeze freezer freight
    french frenzy frequency frequently fresh freshly freshman freshwater friction fridge fried friendly friendship
    frighten fringe fritz frog front frontal frontier frost fruit fruity frustrate frustration fuck fucker fuel
    fugitive fulfil fulfill fulfillment full fuller fullest fully fun function functional functionality fund
    fundamental fundamentally fundraise fundraiser funeral fungi fungus funk funky funnel funnier funniest funny fur
    furious furnace furnish furniture furry further furthermore fury fuse fusion fuss future fuzzy gadget gaga gain
    gala galactic galaxy gale gallery gallon gamble game gamer gamma gang gangster gap garage garbage garden gardener
    garland garlic garment garner garrison gas gase gasoline gasp gate gateway gather gauge gave gay gaze gazette gear
    geek gen gender gene general generalize generally generate generation generator generic generosity generous
    genesis genetic genetically geneva genie genital genius genocide genome genre gentle gentleman gentlemen gently
    genuine genuinely genus geographic geographical geography geological geology geometric geometry german gesture get
    getaway ghetto ghost giant gibson gift gigantic gilbert gill gimme ginger girl giveaway glacier glad gladly
    glamorous glamour glance glass glee glen glimpse glitch glitter global globalization globally globe gloria
    glorious glory gloss glossy glove glow glucose glue gluten goal goalie goalkeeper goat god goddamn goddess
    godfather gold golden golf gong goodbye goodman goodnight goodwill goody goofy goose gore gorge gorgeous gorilla
    gospel gossip got gothic gov govern governance government governmental governor govt gown grab grace gracious grad
    grade grader gradient gradual gradually graduat graduate graduation graffiti graft graham grail grain gram grammar
    grammy gran grand grandchildren granddaughter grande grandfather grandma grandmother grandpa grandparent grandson
    granite granny grant grape graph graphic graphical grasp grass grassroot grateful gratitude grave gravel graveyard
    gravitational gravity gravy gray graze grease greasy great greater greatest greatly greed greedy greek green
    greenhouse greenwood greet gregory grenade grew grey grid grief grieve griffin grill grim grin grind grip grit
    grocery groom groove gross ground groundbreak groundwater group grove grow grower grown growth grumpy guarantee
    guaranteed guard guardian guest guid guidance guide guideline guild guilt guilty guinea guise guitar guitarist
    gulf gun gunfire gunshot guru gut guy gym gymnastic gypsy habit habitat hack hacker had haha hail hair haircut
    hairy hale half halftime halfway hall hallway halo halt halve ham hamburg hamburger hamlet hammer hand handbag
    handbook handed handful handicap handle handler handmade handsome handwrit handy hang hangover hank happier
    happiest happily happy haram harass harassment harbor harbour hardcore harden harder hardest hardly hardship
    hardware hardy hare harm harmful harmless harmony harness harp harper harry harsh harvest has hash hashtag hassle
    hast hat hatch hateful hater hath hatr haul haunt haven havoc hawk hazard hazardous haze hazel head headache
    header heading headline headphone headquarter headset heal health healthcare healthier healthy heap hear heard
    hearing heart heartbeat heartbreak heartbroken heartfelt heat heater heath heather heaven heavenly heavier heavily
    heavy heavyweight hectare hector hedge heed heel height heighten heir helicopter helium helm helmet helper helpful
    helpless hemisphere hemp hence henry hepatitis her herald herb hercule herd hereby hereditary herein heritage hero
    heroe heroic heroin heroine herself hesitant hesitate hesitation hey hiatus hick hidden hide hideous hierarchy
    high higher highest highland highlight highly highway hike hilarious hill him himself hind hint hip hire his
    historian historic historical historically history hit hitch hitter hive hmm hoax hobby hockey hogan hold holden
    holder hole holiday holland hollow holly holme holocaust holt holy homage home homecom homeland homeless homemade
    homeowner homepage homer homestead hometown homework homicide homo homophobic homosexual homosexuality honda
    honest honesty honey honeymoon hong honor honorable honorary honour honourable hood hoodie hook hooker hoop hoover
    hop hopeful hopefully hopeless hopper horizon horizontal hormone horn horny horrendous horrible horribly horrific
    horrify horror horse horsepower hose hospital hospitality hospitalize host hostage hostel hostile hostility hot
    hotel hottest hound hourly house household housewife housewive how howe hub hug huge hugely huh hulk hull human
    humane humanitarian humanity humble humid humidity humiliat humiliation humility humor humorous humour hundred
    hung hunger hungry hunt hunter hurdle hurricane hurry hurt hush hustle hybrid hydraulic hydro hydrogen hygiene
    hymn hype hyper hypertension hypocrisy hypocrite hypothesis hypothetical hysterical ice iced icing icon iconic
    ideal ideally identical identification identify identity ideological ideology idiot idle idol ignition ignor
    ignorance ignorant ignore iii ill illegal illegally illegitimate illicit illuminate illusion illustrate
    illustration illustrator image imagery imagin imaginary imagination imaginative imagine imam imbalance imitation
    immature immediate immediately immense immensely immerse immersion immigrant immigration imminent immoral immortal
    immortality immune immunity impact impair impairment impatient impeachment impend imperative imperfect imperial
    implant implement implementation implicate implication implicit imply import importance important importantly
    impose impossible impress impression impressive imprison imprisonment improper improve improvement impulse
    inability inaccurate inactive inadequate inadvertently inappropriate inaugural inauguration inbox inc incapable
    incarnation incentive inception inch incidence incident incidentally inclin includ include inclusion inclusive
    incom income incompatible incompetence incompetent incomplete inconsistent inconvenience inconvenient incorporate
    incorporation incorrect incorrectly increase increasingly incredible incredibly incumbent incur indeed indefinite
    indefinitely independence independent independently index indication indicative indicator indice indict indictment
    indie indifferent indigenous indirect indirectly individual individually indoor induce induction indulge
    industrial industry indy ineffective inefficient inequality inevitable inevitably inexpensive inexperience
    infamous infant infantry infect infection infectious inferior infinite infinitely infinity inflammation
    inflammatory inflate inflation inflict influence influential influenza influx info inform informal information
    informative infrar infrastructure infringement ingredient inhabit inhabitant inherent inherently inherit
    inheritance inhibitor initial initially initiat initiate initiation initiative inject injection injunction injure
    injustice ink inland inlet inmate inn innate inner innocence innocent innovation innovative input inquiry insane
    insanity inscription insect insecure insecurity insensitive insert inside insider insight insightful insignificant
    insist insistence insomnia inspect inspection inspector inspir inspiration inspirational inspire instability
    install installation installment instance instant instantly instinct institut institute institution institutional
    instruct instruction instructional instructor instrument instrumental instrumentation insufficient insulation
    insulin insult insur insurance insure insurer intact intake integral integrate integration integrity intel
    intellect intellectual intelligence intelligent intend intense intensely intensify intensity intensive intent
    intention intentional intentionally inter interact interaction interactive intercept interception interchange
    intercourse interest interestingly interface interfer interfere interference interim interior intermediate intern
    internal internally international internationally internet internship interpret interpretation interpreter
    interrogation interrupt intersection interstate interval intervene intervention interview interviewer intimacy
    intimate intimidate intolerance intricate intrigue intrinsic intro introduce introduction introductory intrusion
    intuition intuitive invad invade invader invalid invaluable invariably invasion invasive invent invention inventor
    inventory inverse invert invest investigate investigation investigative investigator investment investor
    invincible invisible invit invitation invite involve involvement ion ios iris iron ironic ironically irony
    irrational irregular irrelevant irresistible irrespective irresponsible irrigation irritate irritation isabel
    isabella island islander isle isolate isolation issue item its ivory jack jacket jackpot jade jaguar jail jake jam
    jame jane japan jasmine jasper java jaw jay jazz jealous jealousy jean jeep jeff jelly jenny jeopardy jerk jerry
    jersey jess jesse jessie jet jew jewel jewellery jewelry jihad jill jimmy job jockey joe joey john johnny join
    joint jointly joke joker jolly jone jordan joseph josh journal journalism journalist journey joy joyful jubilee
    judge judgement judgment judicial judiciary judy juice juicy jump jumper junction jungle junior junk jurassic
    jurisdiction juror jury justice justification justify juvenile kaiser kane kang kangaroo kappa kara karaoke karate
    karma kashmir keen keeper kelly kemp ken kent kept kernel kerry ketchup kettle key keyboard keynote keystone
    keyword khan kick kicker kickoff kid kidnap kidney kill killer kilometer kilometre kindergarten kindle kindly
    kinetic king kingdom kiss kit kitchen kite kitten kitty knee knick knife knight knit knive knob knock knockout
    knot knowingly knowledge knowledgeable kris kudo kyle kylie lab label labell labor laboratory labour lace lack
    lacrosse ladder laden lagoon laid lake laker lama lamb lambert lame lamp lana lance land landlord landmark
    landscape landslide lane lang language lantern lap lapse laptop large largely larger largest larvae las laser lash
    lastly late lateral latest latex latino latitude latter laugh laughter launch launder laundry laura laurel lava
    lavender lavish law lawful lawmaker lawn lawsuit lawyer layer layout lazy lbs lead leader leadership leaf league
    leak lean leap learn learner learnt lease leash least leather leave lecture lecturer led ledge ledger lee leftist
    leftover leg legacy legal legalization legally legend legendary legion legislation legislative legislator
    legislature legit legitimacy legitimate leisure lemon lemonade len lend lender length lengthy lense lent leone
    leopard les lesbian lesion lesser lesson lest let lethal letter lettuce leukemia level lever leverage levin levy
    lewis liability liable liaison liar liberal liberalism liberate liberation libertarian liberty librarian library
    licence license lick lie lied lieu lieutenant life lifelong lifestyle lifetime lift light lighter lighthouse
    lightly lightn lightweight likelihood likely likewise lily lima limb lime limestone limit limitation limp line
    lineage linear linen liner lineup ling linger lingerie linguistic link lion lionel lip lipstick liquid liquidity
    liquor list listen listener lit lite liter literacy literal literary literature lithium litigation litre litter
    live livelihood lively liver livestock lizard loaf loan lobby lobster local locality localize locally locate
    location lock lockdown locker locomotive lodge loft log logan logic logical logically login logistic logo lone
    lonely longer longest longevity longtime look lookout loop loose loosely loot lore los lose loser loss lot lotion
    lottery lotus loud louder loudly louis lounge lovely lover low lowe lower lowest loyal loyalty ltd lucifer luck
    luckily lucky lucrative luggage luke lumber lump luna lunar lunatic lunch lung lure lurk lush lust luxurious
    luxury lynch lyric lyrical mac machine machinery mack macro mad madam madame madden madeleine madonna mafia
    magazine magic magical magician magistrate magnesium magnet magnetic magnificent magnitude maid maiden mail main
    mainland mainstream maintain maintenance majestic majesty major majority makeover maker makeup malaria male mali
    malicious malik mall malt malware mama mammal mammoth man manage management manager managerial mandarin mandate
    mandatory maneuver manga mango manhattan mania manifest manifestation manifesto manila manipulate manipulation
    mankind manly manner manor manpower mansion mantle mantra manual manually manufactur manufacture manufacturer
    manuscript map maple mar mara marathon marble marc marcel march mare margin marginal maria marijuana marina marine
    mariner marital maritime mark marker market marketplace marquis marriage marrow marry marsh marshal marshall mart
    martial martin martyr marvel marvellous marvelous mascot masculine mash mask mason mass massacre massage massive
    massively mast master masterpiece mastery masturbation match matchup mater material maternal maternity math
    mathematic mathematical matrix matt matte mattress mature maturity max maximize maximum maxwell may maya mayhem
    mayo mayor maze mead meadow meal meaning meaningful meaningless meantime meanwhile measur measure measurement meat
    mechanic mechanical mechanism medal media median mediat mediation medic medicaid medical medically medicare
    medication medicinal medicine medieval mediocre meditation mediterranean medium meet mega melody melt meltdown
    member membership membrane meme memo memoir memorable memorandum memorial memory menace meninge mental mentality
    mentally mention mentor menu menus mercer merchandise merchant mercury mercy mere merely merge merger merit merlin
    mermaid merry mesa mesh mess message messenger messiah messy met meta metabolic metabolism metal metallic metaphor
    meteor meter meth methane method methodist methodology metre metric metro metropolis metropolitan mice mick mickey
    micro microphone microscope microwave mid midfield midfielder midland midnight midst midway mighty migrant migrate
    migration mike mild mildly mile mileage milestone militant military militia milk milky mill millennium miller
    million millionaire milo mimic min mind mindful mindset miner mineral ming mini miniature minimal minimize minimum
    minister ministerial ministry minor minority mint minus miracle miraculous mirror miscellaneous misconduct
    miserable misery misguid mislead miss missile mission missionary mist mistake mistaken mistakenly mister mistress
    misunderstand misunderstood misuse mitch mitigate mitigation mix mixer mixture moan mob mobile mobility mock mode
    model modell modem moderate moderately moderation moderator modern modest modi modification modify modular module
    moist moisture mold mole molecular molecule molly mom momentum momma mommy mona monarch monarchy monastery
    monetary money monitor monk monkey mono monopoly monster monstrous monte monthly monument monumental mood moody
    moon moonlight moose moral morale morality morally moreover morgan morn morocco moron morphology morris morrow
    morse mortal mortality mortar mortgage mosaic mose mosque mosquito mosquitoe moss motel moth motherfucker motif
    motion motivate motivation motivational motive motor motorcycle motorway motto mould mound mount mountain mourn
    mouse mouth move movement movie movy mph mud muddy mule multi multimedia multinational multiplayer multiple
    multiply multitude mum mummy mundane municipal municipality mural murder murderer murphy murray muscle muscular
    muse museum mushroom music musical musician musk mustache mustang mustard muster mutant mutation mute mutual
    mutually myelitis myriad mysterious mystery mystic mystical myth mythical mythology nah nail naive naked name
    namely nana nancy nanny napoleon narcotic narrative narrator narrow narrowly nasal nasty natal nation national
    nationalism nationalist nationality nationally nationwide native natural naturally nature naughty nausea nautical
    naval navigate navigation navy nazi nazis neal near nearby nearest nearly neat neatly necessarily necessary
    necessity neck necklace needle needless needy negative negatively negativity neglect negligence negotiat negotiate
    negotiation negro neighborhood neighbourhood neither nelson neon nephew nerd nerve nervous ness nest net network
    neural neurological neuron neuroscience neutral neutrality neutron never nevertheless new newborn newcomer newer
    newest newly newsletter newspaper newton nexus niagara nicely nicer nicest niche nick nickel nicknam nickname
    nicotine niece nigga night nightclub nightly nightmare nine nineteen nineteenth ninety ninja ninth nipple nitrogen
    nobility noble nobody node noel noir noise noisy nominal nominate nomination nominee non none nonetheless
    nonprofit nonsense noodle noon nope nor nordic norm normal normally norman north northeast northeastern northern
    northwest northwestern nose nostalgia nostalgic not notable notably notation notch note notebook noteworthy noth
    noticeable notification notify notion notorious notre notwithstand noun nova novel novelist novelty novice now
    nowhere nuclear nucleus nude nugget nuisance null numb number numerical numerous nurse nursery nursing nut
    nutrient nutrition nutritional nutshell nylon oak oasis oath obedience obese obesity obey obituary object
    objection objective obligate obligation oblige obscene obscure observation observatory observe observer obsess
    obsession obsessive obsolete obstacle obstruction obtain obvious occasion occasional occupant occupation
    occupational occupy occurrence ocean oct octopus odd oddly odor odyssey off offence offend offender offense
    offensive offer office officer official officially offline offseason offset offshore offspr oil okay old older
    oldest olive oliver olympic omega ominous omit onboard one oneself ongo onion online onset onstage onto onward
    open opener openly opera operate operation operational operative operator opinion opium opponent opportunity
    oppose opposite opposition oppress oppression oppressive optic optical optimal optimism optimistic optimization
    optimize optimum option optional oracle oral orange orbit orbital orchard orchestra ordain ordeal order orderly
    ordinance ordinary ordination ore organ organic organisation organise organism organization organizational
    organize organizer orgasm orient oriental orientation origin original originally originate orlean orphan orthodox
    otherwise otto ottoman ouch ounce our ourselve out outbreak outcome outdate outdoor outer outfit outgo outing
    outlaw outlet outlin outline outlook output outrage outrageous outreach outright outset outside outsider outskirt
    outstand outta outward oval ovarian oven over overall overboard overcom overcome overdose overdue overhaul
    overhead overheard overlap overload overlook overly overnight overrate override oversea oversee oversight oversize
    overthrow overtime overturn overview overwatch overweight overwhelm overwhelmingly owe owed owing own owner
    ownership oxford oxide oxygen oyster ozone pace pacific pack package packer packet pact pad paddle paddy pagan
    page pageant paid pain paint painter pair palace pale palette palm palmer pan panama pancake panda pandemic
    pandora panel panic panick pant panther panty paolo papa papal paper paperback paperwork par para parachute parade
    paradigm paradise paradox paragraph parallel paralysis paralyze parameter paramount paranoia paranoid paranormal
    parasite parcel pardon parent parental parenthood paris parish parity park parker parliament parliamentary parody
    parole parrot parry parson part partial partially participant participate participation particle particular
    partisan partition partly partnership party pass passage passenger passion passionate passive passport password
    past pasta paste pastor pastoral pastry pat patch patent path pathetic pathology pathway patience patient
    patiently patio patrick patriot patriotic patriotism patrol patron patronage pattern patty paul pause pave
    pavement pavilion pawn pay payable paycheck payday payment payroll peace peaceful peacefully peach peache peacock
    peak peanut pear pearce pearl peasant peck peculiar pedal pedestrian pediatric pedro peek peel peer peggy pen
    penal penalty pence pencil pend pendant penetrate penetration penguin peninsula penis penny pension pentagon
    pepper per perceive percent percentage perception perennial perfect perfection perfectly perform performance
    performer perfume peril perimeter period periodic periodically peripheral perk perkin permanent permanently
    permission permit perpetual perry persecut persecution persist persistence persistent persona personal personality
    personalize personally personnel perspective persuad persuade persuasive pertain pest pesticide pet petal peter
    petite petition petrol petroleum petty phantom pharmaceutical pharmacy phase phenomena phenomenal phenomenon phil
    philippine philosopher philosophical philosophy phoenix phone phosphate photo photograph photographer photographic
    photography phrase physic physical physically physician physicist physiological physiology pianist piano pic pick
    pickle pickup picnic pictur picture picturesque pie piece pier pierce pig pigeon pike pile pilgrim pilgrimage pill
    pillar pillow pilot pimp pin pinch pine pineapple ping pink pinnacle pint pioneer pipe pipeline piper piracy
    pirate piss pistol piston pit pitch pitcher pity pivot pivotal pixel pizza place placebo placement plague plain
    plaintiff plan plane planet planetary plank planner plant plantation plaque plasma plaster plastic plate plateau
    platform platinum platoon plausible play playable playboy player playful playground playlist playoff plaza plea
    plead pleasant pleasure pledge plenty plight plot plug plum plumb plung plunge plural plurality plus pneumonia
    pocket podcast podium poem poet poetic poetry point pointer pointless poise poison poisonous poke poker polar pole
    police policeman policemen policy polio polish polite politely politic political politically politician poll
    pollen pollution polly polo poly polymer pond pong pony pool poop poor poorer poorest poorly pop popcorn pope
    poppy popular popularity populate population populous porcelain porch pore pork porn pornography port portable
    portal porter portfolio portion portland portrait portray portrayal pose posh position positive positively possess
    possession possibility post postage postal postcard poster posterior postpon postpone postseason posture postwar
    pot potassium potato potatoe potent potential potentially potter pottery pouch poultry pound pour poverty powder
    power powerful powerhouse powerless practical practically practice practise practitioner pragmatic prairie praise
    prank pratt pray prayer pre preach preacher precaution prece precedent precinct precious precipitation precise
    precisely precision precursor predator predecessor predict predictable prediction predominantly preferable
    preferably preference pregnancy pregnant prehistoric prejudice preliminary premature premier premiere premiership
    premise premium prep prepar preparation preparatory prepare presbyterian preschool prescrib prescription preseason
    presence present presentation presenter presently preservation preserve presid presidency president presidential
    press pressur pressure prestige prestigious presum presumably presume pretend prevail prevalence prevalent prevent
    prevention preventive preview previous previously prey price priceless prick pride priest primarily primary prime
    primer primitive prince princess principal principally principle print printer prior priority prism prison
    prisoner privacy private privately privilege privy prize pro proactive prob probability probable probation probe
    problem problematic procedural procedure proceed process procession processor proclaim proclamation procurement
    produce producer product production productive productivity prof profession professional professionalism
    professionally professor proficiency profile profit profitability profitable profound profoundly program programme
    programmer progress progression progressive progressively prohibit prohibition project projection projector
    proliferation prolific prolong prom prominence prominent prominently promise promo promot promote promoter
    promotion promotional prompt promptly prone pronoun pronounce pronunciation proof prop propaganda propell proper
    properly property prophecy prophet proponent proportion proportional proposal propose proposition proprietary
    propulsion prose prosecut prosecute prosecution prosecutor prospect prospective prosper prosperity prosperous
    prostate prostitute prostitution protagonist protect protection protective protector protein protest protestant
    protester protestor protocol proton prototype proud proudly prove proven provid provide providence provider
    province provincial provision provisional provocative provok provoke proximity proxy prudent pruned psalm pseudo
    psych psyche psychiatric psychiatrist psychiatry psychic psycho psychological psychologist psychology psychotic
    pub puberty public publication publicity publicly publish publisher puck puff pull pulmonary pulp pulse pump
    pumpkin punch punish punishment punk punt pupil puppet puppy purchase pure purely purge purity purple purposely
    purse pursuant pursue pursuit push pussy put puzzle pyramid python quad quake qualification qualifier qualify
    qualitative quality quantitative quantity quantum quarantine quarry quarter quarterback quarterly quartet quartz
    quasi queen queer query quest questionable questionnaire queue quick quicker quickest quiet quietly quirky quit
    quiz quot quota quotation quote rabbi rabbit race racer racial racism racist rack radar radial radiant radiation
    radical radically radio radioactive radius raft rage raid raider rail railroad railway rain rainbow rainfall rainy
    raise rally ralph ram ramp rampage rampant ran ranch rand random randomly randy rang range ranger rank ransom rant
    rap rape rapid rapidly rapist rapper raptor rare rarely rash raspberry rat rate ratify ratio rational rationale
    rave raven raw ray razor reach reache react reaction reactive reactor read reader readily ready real realise
    realism realistic reality realization realize realm reap rear reason reasonable reasonably reassur rebel rebellion
    rebirth reboot rebound rebuild rebuilt recall recap receipt receive receiver reception receptor recess recession
    recharge recipe recipient reckless reckon reclaim recognise recognition recognizable recognize recommendation
    reconcile reconciliation reconnaissance reconsider reconstruction record recorder recover recovery recreate
    recreation recreational recruit recruitment rectangular recur recycle red redeem redemption redesign redevelopment
    redskin reduce reduction redundant reed reef reel reeve refer referee reference referendum referral refin refinery
    reflect reflection reflective reflex reform reformation refrain refresh refrigerator refuge refugee refund refusal
    refuse regain regardless regeneration regent reggae regime regiment regina region regional register registration
    registry regression regret regulate regulation regulator regulatory rehab rehabilitation rehearsal reign reinforce
    reinforcement reject rejection rejoice relate relation relationship relative relatively relax relaxation relay
    release relegate relegation relentless relevance relevant reliability reliable reliably reliance reliant relic
    relief relieve religion religious relocate relocation reluctance reluctant reluctantly rely remain remainder
    remake remark remarkable remarkably rematch remedy remember remembrance remind reminder reminiscent remix remnant
    remorse remote remotely removal remove renaissance renal renam render rendition renew renewable renewal renovate
    renovation renown rent rental reopen rep repair repay repayment repeal repeat repeatedly repertoire repetition
    repetitive replace replacement replay replica replicate replication reply report reportedly reporter repository
    repost represent representation representative repression reprint reproduce reproduction reproductive republic
    republican reputable reputation request requir require requirement rescue research researcher resemblance resemble
    resentment reservation reserve reservoir reset resid reside residence residency resident residential residual
    residue resign resignation resilience resilient resin resist resistance resistant resolution resolve resonance
    resort resource respect respectable respectful respectfully respective respectively respiratory respond respondent
    response responsibility responsible responsive rest restart restaurant restless restor restoration restore
    restrain restraint restrict restriction restrictive restructur result resum resume resurrection retail retailer
    retain retaliation retard retention rethink retina retir retire retirement retreat retrieve retro retrospective
    return reunion reunit rev reveal revelation revenge revenue reverend reversal reverse review reviewer revise
    revision revival revive revok revolt revolution revolutionary revolve revolver reward rewrite rhetoric rhino rhyme
    rhythm ribbon rice rich richer richest rick rid ridden riddle ride rider ridge ridiculous ridiculously riff rifle
    rift righteous rightly rigid rigorous riley ring rink rinse riot rip ripe ripple rise risen risk risky rite ritual
    rival rivalry river riverside roach road roadside roam roar roast rob robber robbery robbin robe robin robot
    robotic robust rock rocket rocky rod rode rodeo roger rogue role roll roller roma roman romance romantic romeo
    roof rooftop rookie room roommate root rope rory rose rosemary roster rotary rotate rotation rotor rotten rouge
    rough roughly round rout route router routine routinely rover row royal royalty rubber rubbish rubble ruby rude
    rugby ruin rule ruler rumble rumor rumour run runaway runner running runoff runway rural rush russia rust rusty
    ruth ruthless sabbath sabotage sack sacr sacrifice sad saddle sadly safari safe safeguard safely safer safest
    safety saga sage sail sailor saint sake salad salary sale salesman sally salmon salon saloon salsa salt salty
    salute salvage salvation sam sample samurai san sanction sanctuary sand sandal sander sandstone sandwich sandy
    sane sang sanitation sanity sank santo sapphire sarcasm sarcastic sat satellite satire satisfaction satisfactory
    satisfy saturate sauce saul sausage savage savannah save savior savvy saw sawyer say scale scalp scam scan scandal
    scanner scar scarce scare scarf scarlet scary scatter scenario scene scenery scenic scent schedul schedule scheme
    schizophrenia scholar scholarly scholarship school science scientific scientifically scientist scissor scoop
    scooter scope score scorer scot scotch scotia scout scramble scrap scrape scratch scream screen screenplay
    screenshot screw script scripture scroll scrub scrutiny sculpture scum sea seafood seal seam sean sear seaside
    seasonal seat sec secondary secondly secrecy secretariat secretary secretly sect section sectional sector secular
    secur secure security sedan sediment see seed seek seeker seemingly seen segment segregation seismic seize seizure
    seldom select selection selective self selfie selfish selfy sell seller selve semantic semester semi semiconductor
    seminar seminary sen senate senator send senior sensation sensational sense sensible sensitive sensitivity sensor
    sensory sent sentence sentiment sentimental sentinel separate separately separation sept sequel sequence serena
    sergeant serial serious seriously sermon serpent serum servant serve server service sery sesame set settle
    settlement settler setup seven seventeen seventh seventy sever several severe severity sewage sewer sex sexism
    sexist sexual sexuality sexually sexy shack shade shadow shady shaft shah shake shale shallow sham shame shameful
    shampoo shanghai shape share shareholder sharia shark sharp sharply shatter shave shaw shawn she shear shed sheep
    sheer sheet sheikh sheila shelf shell shelter shelve shepherd sheriff sherlock sherry shield shift shin shine
    shiny ship shipment shire shirt shit shitty shock shocking shoe shoot shooter shootout shop shopper shore shortage
    shortcom shorten shorter shortest shortly shot shotgun shoulder shout shove shovel showcase showdown shower shown
    shred shri shrimp shrine shrink shuffle shut shutdown shutter shuttle shy sibling sick sidewalk sideway siege
    sierra sigh sight sigma sign signal signall signature significance significant significantly silence silent
    silently silicon silicone silk silly silva silver similar similarity similarly simple simpler simplest simplicity
    simplify simulate simulation simulator simultaneous simultaneously sin since sincere sincerely sing singer single
    singular sinister sink sinner sir sire siren sit sitcom site situat situation six sixteen sixth sixty size skate
    skeleton skeptical skepticism sketch ski skill skin skinner skinny skip skipper skirt skull sky skyline slab slack
    slain slam slang slap slash slate slater slaughter slave slavery slayer sleep sleeper sleepy sleeve slender slice
    slick slid slide slight slightest slightly slim slip slippery slit sloan slogan slope sloppy slot slow slower
    slowly slut smack smaller smallest smart smarter smartest smartphone smash smear smell smile smiley smith smoke
    smoker smooth smoothly smuggle snack snail snake snap snatch sneak sneaker sneaky sneeze sniff sniper snoop snow
    snowy soak soap soar sober soccer social socialism socialist socially societal society sociology sock socket soda
    sodium sofa soft softball softer softly software soil solar sold soldier sole solely solemn solicitor solid
    solidarity solitary solitude solo soluble solution solve solvent someday somerset someth sometime son song
    songwriter sonic sonny sooner sooth sophia sophisticate sophomore sore sorrow sought soul sound soundtrack soup
    sour source south southeast southeastern southern southwest southwestern sovereign sovereignty soviet space
    spacecraft spacious spaghetti spain spam span spare spark sparkle sparrow spatial spawn speak speaker spear spec
    special specialise specialist specialize specially specialty specific specifically specification specify specimen
    spectacle spectacular spectator spectral spectrum speculate speculation speculative specy speech speed speedy
    spell spencer spend spent sperm sphere spice spicy spider spike spill spin spinach spinal spine spiral spirit
    spiritual spirituality spit spite splash splendid split spoil spoiler spokesman spokesperson sponge sponsor
    sponsorship spontaneous spooky spoon sport spot spotlight spray spread spree spring springer sprint sprung spun
    spur spy squad squadron square squash squat squeeze squid squirrel sri stab stability stabilize stable stack
    stadium staf staff stage stagger stain stainless stair staircase stake stakeholder stale stalk stalker stall stamp
    stance stand standard standardize standby standpoint staple star stare stark starr starter startle startup
    starvation starve stash stat state statement statesman statewide static station stationary statistic statistical
    statistically statue stature status statute statutory stay steadily steady steak steal stealth steam steel steep
    steer stein stella stellar stem step stereo stereotype sterile sterle stern steroid steven stew steward stick
    sticker sticky stiff stigma stimulate stimulation stimulus sting stinger stink stint stir stitch stock stocking
    stoke stole stolen stomach stone stood stool stop stopped storage store storey storm stormy story storyline
    storytell stout stove straight straightforward strain strait strand strange strangely stranger strap strategic
    strategically strategy straw strawberry stray streak stream street strength strengthen stress stretch stricken
    strict strictly stride strife strike striker string stringent strip stripe stripper strive stroke stroll strong
    stronger strongest stronghold strongly struck structur structural structure struggle stubborn stuck stud student
    studio study stuf stumble stump stun stunt stupid stupidity sturdy style stylish stylist sub subcommittee
    subdivision subject subjective sublime submarine submerge submission submit subordinate subscrib subscribe
    subscriber subscription subsequent subsequently subset subsidiary subsidy substance substantial substantially
    substantive substitut substitute substitution substrate subtitle subtle suburb suburban subway succeed success
    successful successfully succession successive successor suck sucker sudden sue sued suffice sufficient
    sufficiently sugar suicidal suicide suing suit suitable suitcase suite sulfur sultan sum summary summer summit
    summon sun sung sunglass sunk sunlight sunny sunrise sunset sunshine super superb superficial superhero superheroe
    superintendent superior superiority superman supermarket supernatural superstar supervise supervision supervisor
    supper supplement supplemental supplier supply support supporter supportive supposedly suppress suppression
    supremacy supreme sure surely surf surface surge surgeon surgery surgical surname surpass surplus surprisingly
    surreal surrender surrey surround surveillance survey survival survive survivor susceptible sushi suspect suspend
    suspense suspension suspicion suspicious sustain sustainability sustainable swallow swamp swan swap swarm swat
    sway swear sweat sweater sweep sweet sweetest sweetheart sweetie swell swept swift swiftly swim swimmer swine
    swing swipe swiss switch sword swore sworn swung sylvia symbol symbolic symbolism symmetry sympathetic sympathy
    symphony symposium symptom synagogue sync syndicate syndrome synonymous syntax synthesis synthetic syrup system
    systematic systematically systemic table tablet taboo tackle taco tactic tactical tag tail tailor taken takeover
    talbot tale talent talk tall taller tallest tally tame tan tandem tang tangible tangle tango tank tanker tanner
    tap tape tara target tariff task tast taste tasty tate tattoo taught tavern tax taxation taxi taxis taxpayer tea
    teach teache teacher team teammate teamwork tear tease teaser tech technical technically technician technique
    techno technological technology ted teddy tedious teen teenage teenager telecom telecommunication telegram
    telegraph telephone telescope televise television teller temp temper temperature template temple tempo temporal
    temporarily temporary tempt temptation ten tenant tend tendency tender tennis tenor tense tension tent tentative
    tenth tenure tequila term terminal terminate termination terminology terra terrace terrain terrestrial terrible
    terribly terrific terrify territorial territory terror terrorism terrorist terry tertiary tesla test testament
    testify testimony testosterone texa text textbook textile texture thankful thankfully thanksgive thatcher the
    theater theatre theatrical thee theft theme themselve theological theology theorem theoretical theoretically
    theorist theory therapeutic therapist therapy thereafter thereby therefore therein thereof thermal thesis thick
    thicker thief thieve thigh thin thinker thinner thirst thirsty thirteen thirty tho thorn thorough thoroughly thou
    thoughtful thousand thread threat threaten three threshold thrift thrill thriller thrive throat throne throttle
    through throughout throw thru thrust thug thumb thunder thus thy thyroid tick ticket tidal tide tidy tie tied tier
    tiffany tiger tight tightly til tile tilt timber timeless timeline timely timer timetable timothy tin tinder tiny
    tip tire tissue tit titan titanic titanium title toast tobacco toby toddler toe toilet token toledo tolerance
    tolerant tolerate toll tom tomato tomatoe tomb tommy tomorrow ton tone tongue tonight tonne tony too took tool
    tooth top topic topical torah torch tornado torpedo torque torrent torsion torso tortur torture tory toss total
    totally touch touchdown tough tougher toughest tour tourism tourist tournament towel tower town township toxic
    toxicity toxin toy trace track tracker tract traction tractor trade trademark trader tradition traditional
    traditionally traffic traffick tragedy tragic trail trailer train trainee trainer trait traitor trajectory tram
    tran trance transaction transcript transcription transfer transform transformation transformer transgender transit
    transition transitional translate translation translator transmission transmit transmitter transparency
    transparent transplant transport transportation trap trash trauma traumatic travel traveler travell traveller
    traverse travis tray tread treason treasure treasurer treasury treat treatment treaty tree trek tremendous
    tremendously trench trend trendy trey trial triangle triangular tribal tribe tribunal tribune tribute tricky
    trigger trillion trilogy trim trinity trio trip triple triumph trivia trivial troll trolley troop trooper trophy
    tropical trouble trough trouser trout troy truce truck true trump trumpet trunk trust trustee trustworthy truth
    truthful try tsunami tube tuberculosis tuck tucker tuition tumble tummy tumor tuna tune tunnel turbine turbo
    turbulence turbulent turf turk turkey turmoil turn turnaround turner turnout turnover turret turtle tutor tutorial
    tweet twelfth twelve twentieth twenty twice twilight twin twist twitch twitter two tying tyler type typhoon typhus
    typical typing tyranny tyre ubiquitous ugh ugly ulster ultimate ultimately ultra ultrasound umbrella unable
    unacceptable unanimous unanimously unarm unauthorize unavailable unaware unbearable unbelievable unbelievably
    uncertain uncertainty unchang unclear uncomfortable uncommon unconditional unconscious unconstitutional
    unconventional uncover undefeat under underage undercover underestimate undergo undergone undergraduate
    underground underly undermine underneath underrate understand understandable understood undertak undertake
    undertaken undertook underwater underway underwear underwent underwood underworld undo undocument undoubtedly
    uneasy unemploy unemployment uneven unexpect unexpectedly unfair unfamiliar unfinish unfit unfold unforgettable
    unfortunate unfortunately unhappy unhealthy unicorn unidentify uniform unify union unique uniquely unit unite
    unity universal universally universe university unjust unknown unlawful unleash unless unlike unlikely unlimit
    unlock unlucky unmarry unnam unnatural unnecessarily unnecessary unnotice unofficial unpaid unpleasant unpopular
    unprecedent unpredictable unpublish unreal unrealistic unreasonable unrelate unreliable unrest unsafe unseen
    unstable unstoppable unsuccessful unsure unto untouch untrue unuse unusual unusually unveil unwant unwill upbeat
    upbr upcom update upfront upgrad upgrade upheld uphold upload upper upright uprise ups upset upside upstair
    upstream upward uranium urban urge urgency urgent urgently urine usable usage use useful useless user username
    usher usual uterus utility utilization utilize utmost utter utterly vacancy vacant vacation vaccination vaccine
    vacuum vagina vaginal vague vaguely vain vale valencia valentine valid validate validation validity valley
    valuable valuation value valve vampire van vanessa vanguard vanilla vanish vanity vapor variable variance variant
    variation variety various varsity vary vascular vase vast vastly vault vector vega vegan vegetable vegetarian
    vegetation veggy vehicle veil vein velocity velvet vendor vengeance venom vent ventilation venture venue venus
    vera verb verbal verbally verdict verge verification verify veronica versa versatile verse version versus vertical
    vertically vessel vest veteran veterinary veto via viability viable vibe vibrant vibration vice vicinity vicious
    victim victor victoria victorious victory video view viewer viewpoint vigorous viii vike vile villa village
    villager villain vine vinegar vineyard vintage vinyl viola violate violation violence violent violently violet
    violin viral virgin virginia virginity virtual virtually virtue virus viruse visa visibility visible vision
    visionary visit visitor vista visual visually vita vital vitality vitamin vivid vivo vocabulary vocal vocalist
    vocational vodka vogue voice void vol volatile volatility volcanic volcano volleyball voltage volume voluntarily
    voluntary volunteer vomit von voodoo vortex vote voter voucher voyage vulgar vulnerability vulnerable wade wage
    wager wagon waist wait waiter waitress waive waiver wake wakes wale walk walker wall wallet wallpaper wally walnut
    wand wander wanderer wang war ward warden wardrobe ware warehouse warfare warm warmer warmth warn warner warp
    warrant warranty warren warrior warsaw wartime wary was wash wast waste watch water waterfall waterfront waterloo
    waterproof watersh watt wave wavelength way weak weakest wealth wealthy weapon wear weary weather weave weaver web
    webcam weber website webster wedding wedge weed weekend weekly weep weigh weir weird welcom welcome weld welfare
    wellbe wellington wellness welsh west western wet whack whale wharf whatsoever wheat wheel wheelchair wheeler
    wherea whereabout whereby wherein whichever whine whip whiskey whisky whisper whistle white who whoa whoever
    wholesale wholesome wholly whoop whore why wicked wicket wide widely widen wider widespread widow width wigan wiki
    wild wildcat wilder wildlife wildly willie willingly willow willy win wind window windshield windy wine wing
    winger wink winner winter wipe wire wireless wisdom wise wisely wiser witch witchcraft withdraw withdrawal
    withdrawn withdrew without withstand witness witty wive wizard woke wolf wolve wolverine womb won wonderful
    wonderfully wonderland wood wooden woodland woodward woody wool worcester word wore worker workforce workload
    workout workplace workshop world worldwide worm worn worry worse worship worst worth worthless worthwhile worthy
    wound wounded woven wow wrap wrath wreck wrestle wrestler wright wrist write writer wrong wrongly wrought xiii
    yacht yahoo yale yang yard yarn yawn yea yearbook yearly yeast yell yellow yep yes yet yield yike yoga yogurt york
    yorker you younger youngest youngster yourselve youth youthful yuan yummy yup zack zebra zero zinc zodiac zombie
    zomby zone zoo zoom
    """.split()
)
"""Chosen by how often they are used. Without them "sand" would be a hand and "cooking" a choking."""

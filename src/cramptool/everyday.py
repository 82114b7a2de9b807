"""Common English words, in base form: who types one means it, so it is no misspelling of a word of the file."""

EVERYDAY_WORDS = frozenset(
    """
    aback abandon abandonment abba abbey abbot abbreviat abbreviation abdomen abdominal abduct abduction aberration
    abhorrent abid abide abigail ability abject ablaze able abnormal abnormality abnormally aboard abode abolish
    abolition abomination aboriginal aborigine abort abortion abound above abram abrasion abrasive abreast abridge
    abroad abrupt abruptly absence absent absentee absolute absorb absorption abstain abstinence abstract
    abstraction absurd absurdity absurdly abundance abundant abundantly abuse abuser abusive abysmal abyss acacia
    academia academic academically academy accelerate acceleration accelerator accent accept acceptable acceptance
    access accessibility accessible accession accessory accident accidental accidentally acclaim accolade
    accommodate accommodation accompaniment accompany accomplice accomplish accomplishment accord accordance
    accordingly accordion account accountability accountable accountancy accountant accra accredit accreditation
    accrue accumulate accumulation accuracy accurate accurately accusation accuse accuser accustom ace acer acetate
    ache achievable achieve achievement acid acidic acidity acknowledge acknowledgement acknowledgment acne acorn
    acoustic acquaint acquaintance acquir acquire acquisition acquit acquittal acre acreage acronym across acrylic
    act actin action actionable activate activation active actively activism activist acton actor actress actual
    actuality acumen acupuncture acute acutely adage adamant adapt adaptable adaptation adapter adaptive add addict
    addiction addictive addition additional additionally additive address adept adequate adequately adher adhere
    adherence adherent adhesion adhesive adida adjacent adjective adjoin adjourn adjunct adjust adjustable
    adjustment adjutant admin administer administration administrative administrator admir admirable admirably
    admiral admiralty admiration admire admirer admission admit admittedly adobe adolescence adolescent adonis adopt
    adoption adoptive ador adorable adoration adore adorn adrenal adrenaline adrift ads adult adultery adulthood
    advance advancement advantage advantageous advent adventure adventurer adventurous adversary adverse adversely
    adversity advert advertise advertisement advertiser advice advisable adviser advisor advisory advocacy advocate
    aegis aerial aero aerobic aerodynamic aeronautic aeronautical aeroplane aerosol aerospace aesthetic
    aesthetically afar affair affect affection affectionate affectionately affective affidavit affiliat affiliate
    affiliation affinity affirm affirmation affirmative affix afflict affliction affluent afford affordability
    affordable afghan afield afloat aforemention afraid afro afterlife aftermarket aftermath afternoon afterward
    against agar age aged agency agenda agent aggravate aggregate aggregation aggression aggressive aggressively
    aggressor aggrieve agile agility aging agitate agitation agnostic ago agonize agony agrarian agree agreeable
    agreed agreement agricultural agriculture ahead ahem aid aide ailment aim air airbag airborne airbus aircraft
    airfield airflow airline airliner airmen airplane airport airspace airstrike airtight airtime airwave airway
    airy aisle aka akin alameda alamo alan alarm alaska alba albatross albeit albert albino album alchemist alchemy
    alcohol alcoholic alcoholism alder alderman aldi alec alert alexander alfa alfredo algae algebra algebraic
    algorithm alia alibi alice alien alienate alienation alight align alignment alike alimony alive alkali alkaline
    all allegation allege allegedly allegiance allegory allele allergic allergy alleviate alley alliance alligator
    allocate allocation allot allotment allow allowable allowance alloy allud allur allure allusion ally alma
    almanac almighty almond aloe aloft aloha alone along alongside aloof aloud alpha alphabet alphabetical
    alphabetically alpine alright altar alter alteration altercation alternate alternately alternative alternatively
    altitude alto altogether altruism altruistic alum aluminium aluminum alumni alumnus alway amalgamate
    amalgamation amass amateur amaze amazement amazingly amazon ambassador amber ambience ambient ambiguity
    ambiguous ambition ambitious ambivalent ambulance ambush amelia amen amend amendment amenity amethyst amicable
    amid amidst amin amino amir amiss amman ammo ammonia ammonium ammunition amnesia amnesty amongst amorphous
    amortization amount amour amphetamine amphibian amphibious ample amplification amplifier amplify amplitude
    amputate amputation amulet amuse amusement anaconda anaerobic anaesthetic anal analog analogous analogue analogy
    analyse analysis analyst analytic analytical analyze analyzer anarchism anarchist anarchy anatomical anatomy
    ancestor ancestral ancestry anchor anchorage ancient ancillary and android andromeda anecdotal anecdote anemia
    anesthesia anesthetic aneurysm anew angel angelic angelica anger angle angler anglo angrily angry angst anguish
    angular anil animal animate animation animator anime animosity ankle ann anna annal annex annexation annihilate
    annihilation anniversary anno annotate annotation announce announcement announcer annoy annoyance annual
    annually annuity annull anoint anomalous anomaly anon anonymity anonymous anonymously anorexia answer antagonist
    antagonistic antarctic ante antelope antenna antennae anterior anthem anthology anthrax anthropological
    anthropologist anthropology anti antibiotic antibody antic antichrist anticipate anticipation antidepressant
    antidote antigen antimicrobial antioxidant antiquat antique antiquity antisemitic antisemitism antisocial
    antithesis antitrust antivirus antler anus anvil anxiety anxious anxiously any anymore anyth anytime aorta
    aortic apache apart apartheid apartment apathy ape aperture apex aphrodite apiece apnea apocalypse apocalyptic
    apollo apologetic apologise apologize apology apoptosis apostasy apostle apostolic app appall apparatus apparel
    apparent appeal appearance appease appellate appendix appetite applaud applause apple appliance applicability
    applicable applicant application apply appoint appointee appointment appraisal appreciat appreciate appreciation
    appreciative apprehend apprehension apprehensive apprentice apprenticeship approach approachable approache
    appropriat appropriate appropriately appropriation approval approve approx approximate approximately
    approximation apricot apron apt aptitude aptly aqua aquaculture aquarium aquatic aqueduct aqueous aquifer arabic
    arable arbiter arbitrarily arbitrary arbitration arbitrator arbor arc arcade arcadia arcane arch archaeological
    archaeologist archaeology archaic archangel archbishop archdiocese archeological archer archery archetype
    archipelago architect architectural architecture archival archive arctic ardent arduous are area arena argentine
    argo arguably argue argument argus argyle argyll aria arid ariel arise arisen aristocracy aristocrat
    aristocratic arithmetic arm armada armadillo armament armchair armed armistice armor armory armour armpit army
    aroma aromatic arose arousal arouse arrang arrange arrangement array arrear arrest arrival arrive arrogance
    arrogant arrow arroyo arse arsenal arsenic arson art artefact arterial artery arthritis article articulate
    articulation artifact artificial artificially artillery artisan artist artistic artistically artistry artwork
    arty asap asbesto ascend ascension ascent ascertain ascot ascrib asda asexual ash asham ashore ashram aside ask
    asparagus aspect aspen asphalt aspir aspiration aspire aspirin ass assailant assassin assassinate assassination
    assault assay assemblage assemble assembly assemblyman assent assert assertion assertive assess assessment asset
    asshole assign assignment assimilate assimilation assist assistance assistant assn associat associate
    association assort assortment assum assume assumption assur assurance assure asterisk asteroid asthma astonish
    astound astral astray astrology astronaut astronomer astronomical astronomy astrophysic astute asylum asymmetric
    asymmetrical atheism atheist athlete athletic athleticism atla atmosphere atmospheric atom atomic atonement atop
    atrial atrium atrocious atrocity atrophy attach attachment attack attacker attain attainable attainment attempt
    attend attendance attendant attendee attention attentive attest attic attire attitude attorney attract
    attraction attractive attribut attributable attribute attribution attrition atypical auburn auction auctioneer
    audacious audacity audible audience audio audiobook audiovisual audit audition auditor auditorium auditory aug
    augment augmentation august aunty aura aurora auspice auspicious austere austerity auth authentic authenticate
    authentication authenticity author authorisation authorise authoritarian authoritarianism authoritative
    authority authorization authorize authorship autism autistic auto autobiographical autobiography autocratic
    autograph autoimmune automata automate automatic automatically automation automobile automotive autonomous
    autonomy autopilot autopsy autumn auxiliary avail availability available avalanche avant avatar ave aveng avenge
    avenger avenue average averse aversion avert avian aviation aviator avid avocado avoid avoidable avoidance await
    awaken award aware away awesome awful awfully awhile awkward awkwardly awoke awry axe axel axial axiom axis axle
    ayatollah ayre azalea azure baba babe babel baby babysit babysitter bach bachelor bachelorette back backbone
    backdoor backdrop backed backer backfir backfire background backing backlash backlog backpack backseat backside
    backstage backstory backup backward backyard bacon bacteria bacterial bacterium bad badass badge badger badly
    badminton baffle bag bagel baggage baggy baguette baht bail bailey bailiff bailout bait bake baker bakery
    balance balboa balcony bald bale ball ballad ballast baller ballerina ballet ballistic ballon balloon ballot
    ballpark ballroom balm bamboo ban banana banco band banda bandage bandit bandwagon bandwidth bane bang banger
    bangkok banish banjo bank banker bankrupt bankruptcy banner bannister banquet banter baptism baptist baptize bar
    barb barbarian barbaric barbecue barbell barber barbershop barbie barca bard bare barefoot barely bargain barge
    barista baritone bark barker barley barlow barman barn barney baro barometer baron baroque barrack barrage barre
    barrel barren barricade barrier barrister barrow barry bartender barter barton basal basalt base baseball
    baseless baseline baseman basement bash basic basil basilica basin basis bask basket basketball basque bass
    bassist bassoon bastard bastille bastion bat batch bate bath bathe bathroom bathtub batman baton batsman batsmen
    battalion batter battery battle battlefield battleground battleship baxter bay bayonet bayou bazaar beach beache
    beacon bead beagle beam bean beanie bear beard bearer bearing beast beat beaten beater beau beautician beautiful
    beautifully beauty beaver beck bed bedrock bedroom bedside bedtime bee beech beef beep beer beet beetle
    beforehand befriend beg beggar beginner behalf behave behavior behavioral behaviour behavioural behead behemoth
    behest behind behold beige belate belief believable believer bell belle bellevue belligerent bellow belly belong
    belove below belt ben bench benchmark bend bender bene beneath benedict benefactor beneficial beneficiary
    benevolent benign benjamin bennet benny bent bequeath bereave bereavement beret berg berlin bern berry berserk
    berth bertha beryl beset beside besiege bespoke bestow bestsell bestseller bet beta beth bethel bethesda betray
    betrayal betterment betty between beverage beware bewilder beyond bia biase bible biblical bibliography bicep
    bicker bicycle bid bidder bien biennial big bigfoot bigg bigger biggest biggie bigot bigotry bike biker bikini
    bikinis bilateral bile bilingual bill billboard billie billion billionaire billy bin binary bind binder bing
    binge bingo binocular bio biochemical biochemistry biodiversity biographer biographical biography biological
    biologically biologist biology biomass biomedical biometric bionic biopic biopsy biotech biotechnology
    bipartisan bipolar birch bird birdie birdman birth birthday birthplace birthright biscuit bisexual bishop bison
    bistro bit bitch bitchy bitcoin bite bitter bitterly bittersweet bizarre black blackberry blackbird blackboard
    blacken blackjack blacklist blackmail blackout blacksmith blackwater blackwood bladder blade blah blame blanco
    bland blank blanket blare blasphemy blast blaster blatant blatantly blaze blazer bleach bleacher bleak bleed
    bleep blend blender bless blew blight blind blindfold blindly bling blink blip bliss blissful blister blitz
    blizzard bloat blob bloc block blockade blockage blockbuster blockchain blocker blog blogger blond blonde blood
    bloodbath bloodline bloodsh bloodstream bloody bloom blossom blot blouse blow blower blowjob blown blowout blue
    bluebell blueberry bluebird bluegrass blueprint bluff blunder blunt bluntly blur blush blvd boar board boardroom
    boardwalk boast boat bob bobby bobcat bode bodily body bodybuild bodyguard bog bogart bogey boggle bogus bohemia
    bohemian boil boiler boko bold bolder boldly bolivia bollock bologna bolshevik bolster bolt bomb bombard
    bombardment bomber bombshell bona bonanza bond bondage bone boner bonfire bong bonker bonnet bonnie bonus bonuse
    bony boo boob booby boogie book booker bookkeep booklet bookmark bookseller bookshelf bookshop bookstore booky
    boolean boom boomer boomerang boon boost booster boot booth bootleg booty booze bora bordeaux border borderland
    borderline bore boredom borg born borne boron borough borrow borrower bosh bosom boss bossy boston botanic
    botanical botany botch both bother bottle bottleneck bottom bottomless bought boulder boulevard bounce bouncer
    bouncy bound boundary boundless bounty bouquet bourbon bourgeois bourgeoisie bourne bout boutique bovine bow
    bowel bower bowl bowle bowler bowman bowser box boxer boy boycot boycott boyhood bra brace bracelet bracket brad
    brag braid braille brain brainstorm brainwash brake bran branch brand brandy brant brash brasil brass brat brave
    bravely bravery bravest bravo brawl bray brazen brazil breach breache bread breadth break breakage breakaway
    breakdown breaker breakfast breakout breakthrough breakup breast breastfeed breath breather breathless breathtak
    bred bree breech breed breeder breeze breezy brent brethren breton brew brewer brewery brewster bribe bribery
    brick bridal bride bridesmaid bridge brie brief briefcase briefly brig brigade brigadier bright brighten
    brighter brightest brightly brill brilliance brilliant brilliantly brim brine bring brink brisk bristle bristol
    brit britannia britt brittle bro broad broadband broadcast broadcaster broaden broader broadest broadly broadway
    broccoli brochure brock broker brokerage bronchitis bronco bronze brooch brook broom broth brothel brotherhood
    brotherly brought brow brown brownie brownish browny browse browser bruin bruise brunch brunette brunt brush
    brutal brutality brutally brute bubba bubble bubbly buccaneer buck bucket buckeye buckle bud buddha buddy budge
    budget budgetary budgie bueno buff buffalo buffer buffet buffy bug bugger buggy bugle build builder building
    buildup built bulb bulge bulk bulky bull bulldog bullet bulletin bulletproof bullion bullish bullock bullpen
    bullshit bully bumble bumblebee bummer bump bumper bumpy bunch bundle bundy bungalow bunk bunker bunny bunt buoy
    buoyancy buoyant burden bureau bureaucracy bureaucrat bureaucratic bureaus burgeon burger burgess burglar
    burglary burgundy burial burke burlesque burn burner burnout burp burpee burr burrell burrito burrow burst
    burton bury bus buse bush bushy busier busiest business businessman businessmen businesswoman bust buster bustle
    busty busy but butch butcher butler butt butte butter butterfly buttermilk buttery butthole buttock button buy
    buyer buyout buzz buzze buzzer bye bylaw bypass byproduct bystander byte byzantine cab cabal cabaret cabbage
    cabin cabinet cable cache cactus caddy cadence cadet cadre caesar cafeteria caffeine cage cain cairn cajun cake
    cal calamity calcium calculate calculation calculator calculus calendar calf caliber calibrate calibration
    calibre calif caliph caliphate call caller calligraphy callous calm calmer calmly caloric calorie calory calvary
    cam camaraderie camel camelot cameo camera cameraman camo camouflage camp campaign campaigner camper campfire
    campground campo campsite campus campuse can canal canary cancel cancell cancellation cancer cancerous candid
    candidacy candidate candle candlelight candy cane canine canister cannabis cannibal cannibalism cannon canoe
    canon canonical canopy canteen canterbury canton cantor canuck canva canvase canyon cap capability capable
    capacitor capacity cape capita capital capitalism capitalist capitalization capitalize capitol capitulation
    capsule capt captain captaincy caption captivate captive captivity captor captur capture car caramel carat
    caravan carb carbide carbohydrate carbon carbonate carboniferous carcass carcinoma card cardboard cardiac
    cardigan cardinal cardio cardiologist cardiology cardiovascular care career carefree careful carefully caregiver
    careless carelessly carer caress caretaker cargo caribou caricature carl carlin carmen carmine carnage carnal
    carney carnival carol carotid carousel carp carpenter carpentry carpet carr carriage carrier carrot carry cart
    carta carte cartel carter cartilage carton cartoon cartoonist cartridge cartwright carve carver casa cascade
    cash cashier cashmere casino cask casket casserole cassette cast caste caster castle castor casual casually
    casualty cat catalog catalogue catalyst catalytic catapult cataract catastrophe catastrophic catch catcher
    catchment catchphrase catchy cate catechism categorically categorize category cater caterpillar catfish
    cathedral catheter cathode catholic catholicism cattle catwalk caucus caught cauldron cauliflower causal
    causality causation cause causeway caustic caution cautionary cautious cautiously cavalier cavalry cave caveat
    cavendish cavern caviar cavity cayenne cayman cease ceasefire cedar cede ceiling celeb celebrate celebration
    celebratory celebrity celery celeste celestial celiac celibacy cell cellar cello cellphone cellular cellulose
    cement cemetery censor censorship censure census cent centenary centennial center centerpiece centimeter
    centimetre centr central centralise centralize centrally centre centric centrifugal centrist centurion century
    ceramic cereal cerebral ceremonial ceremony cert certainly certainty certificate certification certify cervical
    cervix cesar cessation chad chai chain chainsaw chair chairman chairmanship chairmen chairperson chakra chalet
    chalice chalk challeng challenge challenger chamber chamberlain chameleon champ champagne champaign champion
    championship chance chancellor chancery chandelier chandler chang change changer channel chant chao chaotic chap
    chapel chaplain chapman chapter char character characterise characteristic characterization characterize charade
    charcoal chardonnay charge charger chariot charisma charismatic charitable charity charley charlie charlotte
    charm chart charter chase chaser chasm chassis chastity chat chatter chatty chauffeur cheap cheaper cheapest
    cheaply cheat cheater check checker checklist checkmate checkout checkpoint cheddar cheek cheeky cheerful
    cheerfully cheerlead cheerleader cheery cheese cheeseburger cheesecake cheesy cheetah chef chem chemical
    chemically chemist chemistry chemo chemotherapy cheque cherish cherry cheshire chess chest chesterfield chestnut
    chevalier chevron chevy chew chewy chez chia chic chick chicken chico chief chiefly chihuahua child childbirth
    childcare childhood childish childless childlike chile chili chill chilli chilly chime chimney chimp chimpanzee
    chin china ching chino chinook chip chipotle chiropractic chisel chit chivalry chloride chlorine chocolate
    choice choir choke cholera cholesterol choose chop chopin chopper choppy chopstick choral chord chore
    choreograph choreographer choreography chorus chose chosen chou chow christen christian christie christy
    chromatic chromatography chrome chromium chromosome chronic chronically chronicle chronological chronologically
    chronology chubby chuck chuckle chuf chug chum chump chunk chunky church churchyard churn chute cicero cider
    cigar cigarette cinder cinema cinematic cinematography cinnamon cipher circa circadian circle circuit circuitry
    circular circulate circulation circumcision circumference circumstance circumstantial circumvent circus cirque
    cisco citadel citation cite citizen citizenry citizenship citrus city civic civil civilian civilisation civilise
    civility civilization civilize clad claim claimant clam clamp clan clandestine clap clapper clarence clarendon
    clarification clarify clarinet clarion clarity clash clasp class classic classical classically classification
    classify classmate classroom classy clause claw clay clean cleaner cleanest cleanly cleanse cleanser cleanup
    clear clearance clearer clearest cleavage cleaver cleft clem clemency clement clench clergy clergyman cleric
    clerical clerk clever cleverly click client cliff climate climatic climax climb climber clinch cling clinic
    clinical clinically clinician clint clip clipper clique clit clitoris cloak clock clockwise clockwork clog clone
    close closely closer closest closet closure clot cloth clothe cloud cloudy clout clove clover clown club
    clubhouse clueless clump clumsy clung cluster clutch clutter coach coache coal coalition coarse coast coastal
    coaster coastline coat coax cobalt cobb cobra coca cocaine cock cockerel cockpit cockroach cockroache cocktail
    cocky coco cocoa coconut cocoon cod code codex codify coed coefficient coerce coercion coercive coexist
    coexistence coffee coffer coffin cognac cognition cognitive cohen coherence coherent cohesion cohesive cohort
    coil coin coinage coincid coincide coincidence coincidental coincidentally coke cola colby cold coldest cole
    colin coliseum coll collaborate collaboration collaborative collaborator collage collagen collapse collar
    collateral collect collectible collection collective collectively collector colleen college collegiate collid
    collide collie collier colliery collin collision colloquial collusion cologne colon colonel colonial colonialism
    colonist colonization colonize colony color colorado coloration colorectal colorful colorless colossal colossus
    colour colourful colt columbine column columnist com coma comb combat combatant combate combin combination
    combine combo combustion comeback comedian comedic comedy comet comfort comfortable comfortably comfy comic
    comical comm comma command commandant commander commandment commando commemorate commemoration commemorative
    commence commencement commend commendable commendation comment commentary commentator commenter commerce
    commercial commercialization commercially commie commission commissioner commit commitment committee commodity
    commodore common commonly commonplace commonwealth commotion communal commune communicate communication
    communicative communicator communion communism communist community commut commute commuter comp compact
    companion companionship company compar comparable comparative comparatively compare comparison compartment
    compass compassion compassionate compatibility compatible compatriot compel compell compendium compensate
    compensation compet compete competence competency competent competition competitive competitively competitor
    compil compilation compile compiler complacency complacent complain complainant complaint complement
    complementary complet complete completely completion complex complexion complexity compliance compliant
    complicate complication complicit complicity compliment complimentary comply component compose composer
    composite composition compost composure compound comprehend comprehension comprehensive comprehensively compress
    compression compressor comprise compromise comptroller compulsion compulsive compulsory comput computation
    computational compute computer computerize comrade comte con concave conce conceal concealer concealment concede
    conceivable conceivably conceive concentrate concentration concentric concept conception conceptual conceptually
    concern concert concerto concession concierge concise conclud conclude conclusion conclusive conclusively
    concord concourse concrete concur concurrent concurrently concussion condemn condemnation condensation condense
    condescend condition conditional conditioner condo condolence condom condominium condone condor conducive
    conduct conduction conductive conductivity conductor conduit cone coney conf confectionery confederacy
    confederate confederation confer conference confess confession confessional confetti confid confidant confide
    confidence confident confidential confidentiality confidently configur configuration configure confin confine
    confinement confirm confirmation confiscate confiscation conflict confluence conform conformity confront
    confrontation confrontational confuse confusion cong congenital congest congestion conglomerate congo congrat
    congratulate congratulation congregate congregation congregational congress congressional congressman
    congressmen congresswoman conical conjecture conjunction conjure conn connect connection connective connectivity
    connector conner connotation conquer conqueror conquest conscience conscientious conscious consciously
    conscription consecrate consecutive consecutively consensual consensus consent consequence consequent
    consequential consequently conservancy conservation conservatism conservative conservatory conserve consider
    considerable considerably considerate consideration consignment consist consistency consistent consistently
    consolation console consolidate consolidation consonant consort consortium conspicuous conspir conspiracy
    conspirator constable constabulary constellation constipation constituency constituent constitut constitute
    constitution constitutional constitutionality constitutionally constrain constraint construct construction
    constructive constructor construe consul consular consulate consult consultancy consultant consultation
    consultative consum consume consumer consumerism consummate consumption contact contagion contagious contain
    container containment contaminant contaminate contamination conte contemplate contemplation contemporary
    contempt contend contender content contention contentious contentment contest contestant context contextual
    contiguous continent continental contingency contingent continual continually continuation continue continuity
    continuous continuously continuum contour contra contraband contraception contraceptive contract contraction
    contractor contractual contradict contradiction contradictory contrary contrast contribut contribute
    contribution contributor contrive control controll controllable controller controversial controversy conundrum
    convection conven convene convenience convenient conveniently convent convention conventional conventionally
    converge convergence conversation conversational converse conversely conversion convert converter convertible
    convex convey conveyor convict conviction convince convincingly convo convolut convoy cook cookbook cooker
    cookery cookie cooky cool coolant cooler coolest coon coop cooper cooperate cooperation cooperative coordinate
    coordination coordinator cop cope copious copper copy copycat copyright coral cord cordial cordon core corey
    coriander cork corn cornea corner cornerback cornerstone corny corolla corona coronary coronation coronavirus
    coroner corp corporal corporate corporation corpse corpus corral correct correction correctional corrective
    correctly correlate correlation correspond correspondence correspondent corridor corroborate corrosion corrosive
    corrugate corrupt corruption corset cortex cortical cortisol corvette cory cos cosmetic cosmic cosmo cosmology
    cosmopolitan cosplay cost costa costco costly costume cosy cote cottage cotton couch cougar cough coulter
    council councillor councilman counsel counsell counsellor counselor count countdown countenance counter
    counteract counterfeit counterpart counterpoint counterproductive countess countless country countryman
    countrymen countryside county coup coupe couple coupon courage courageous courier course coursework court
    courteous courtesy courthouse courtroom courtship courtyard couture cove coven covenant covent cover coverage
    covert covet cow cowan coward cowardice cowardly cowboy coworker coyote cozy cpus crab crack crackdown cracker
    crackle cradle craft craftsman craftsmanship craftsmen crafty craig cramp cranberry crane cranial crank cranky
    crap crappy crash crass crate crater crave craven crawl crawle cray crayon craze crazier craziest crazy cream
    creamy crease creat create creation creative creatively creativity creator creature cred credence credential
    credibility credible credit creditor cree creed creek creep creeper creepy cremate cremation creme creole crept
    crescent crest cretaceous crew crewe crib cricket cricketer cried crime criminal criminality criminally
    criminology crimson cringe cripple crise crisis crisp crispy criteria criterion critic critical critically
    criticise criticism criticize critique critter croc crochet crock crocodile croft croissant crony crook crop
    crore cross crossbow crossfire crossover crossroad crosstrainer crossword crotch crouch crow crowd crowder
    crowdfund crown crucial crucially crucible crucifix crucifixion crucify crude cruel cruelly cruelty cruise
    cruiser crumb crumble crumpet crumple crunch crunchy crusade crusader crush crusher crust crusty crutch crux cry
    crypt cryptic crypto cryptocurrency cryptography crystal crystalline cub cube cubic cubicle cuckoo cucumber
    cuddle cuddly cue cuff cuisine culinary cull culminate culmination culprit cult cultivar cultivate cultivation
    cultur cultural culturally culture culver cum cumbersome cumin cummin cumulative cunt cup cupboard cupcake cupid
    curate curator curb curd cure curfew curiosity curious curiously curl curle curly curran currency current
    curricula curricular curriculum currie curry curse cursive cursor cursory curt curtail curtain curvature curve
    curvy cushion cusp custard custodial custodian custody custom customary customer customization customize cut
    cute cuter cutest cutie cutler cutlery cutoff cutout cutter cyanide cyberspace cyborg cycle cyclic cyclical
    cyclist cyclone cyclop cylinder cylindrical cymbal cynical cynicism cypress cyprus cyst cystic czar dab dad dada
    daddy daffodil daft dagger dahl dainty dairy daisy dale dali dalton dam damage dame damnation damp damper dan
    dance dancer dandelion dandy dang danger dangerous dangerously dangle danish dank daphne dapper darcy dare
    daredevil dark darken darker darkest darkly darling darn darren dart dash dashboard data database dataset date
    daughter daunt davenport davy dawn day daybreak daycare daydream daylight daytime daze dazzle deacon deactivate
    dead deadliest deadlift deadline deadlock deadly deaf deafen deal dealer dealership dealt dean dearest dearly
    dearth death deathly debacle debatable debate debilitate debit debris debt debtor debunk debut dec decade
    decadent decal decapitate decay decease deceit deceitful deceive decency decent decentralize deception deceptive
    decid decide decidedly deciduous decimal decimate decipher decision decisive decisively deck decker declar
    declaration declare declassify declin decline deco decod decode decomposition decompression decor decorate
    decoration decorative decorator decoy decrease decree decreed dedicate dedication deduce deduct deductible
    deduction deed deem deep deepen deeper deepest deeply deepwater deer deere defamation default defeat defect
    defection defective defence defend defendant defender defense defenseless defenseman defensive defensively defer
    deference defiance defiant defiantly deficiency deficient deficit defin define definite definitely definition
    definitive definitively deflate deflation deflect deflection deforestation deform deformation defunct defy
    degenerate degeneration degenerative degrad degradation degrade degree dehydrate dehydration deity del delay
    delegate delegation delet delete deletion deli deliberate deliberately deliberation delicacy delicate delicately
    delicious delight delightful delightfully delinquency delinquent delirious delirium deliver deliverance delivery
    dell delta delud deluge delusion delusional deluxe delve demand demean demeanor dement dementia demise demo
    democracy democrat democratic democratically demographic demolish demolition demon demonic demonstrate
    demonstration demonstrator demot den dengue denial denim denominate denomination denominational denominator
    denot denote denounce dense densely denser density dent dental dentist dentistry deny deodorant depart
    department departmental departure depend dependable dependant dependence dependency dependent depict depiction
    deplet depletion deplorable deploy deployment deport deportation depose deposit deposition depository depot
    deprave depreciation depress depression depressive deprivation deprive dept depth deputy der derail derang derby
    deregulation derelict derivation derivative derive dermatitis dermatologist dermatology derogatory derrick derry
    descend descendant descent describ describe description descriptive desert deserve design designate designation
    designer desir desirable desire desist desk desktop desolate desolation despair desperate desperately
    desperation despicable despise despite dessert destin destination destiny destitute destroy destroyer destruct
    destruction destructive detach detachable detachment detail detain detainee detect detectable detection
    detective detector detention deter detergent deteriorate deterioration determin determinant determination
    determine deterministic deterrence deterrent detonate detonation detour detox detract detractor detriment
    detrimental deuce deus devaluation devastate devastation develop developer development developmental deviant
    deviate deviation device devil devious devise devoid devolution devolve devon devonian devot devote devotee
    devotion devotional devour devout dew dexter dexterity dharma diabete diabetic diablo diabolical diagnose
    diagnosis diagnostic diagonal diagonally diagram dial dialect dialog dialogue dialysis diameter diamond
    diamondback diaper diaphragm diarrhea diarrhoea diary diaspora dice dichotomy dick dicken dickhead dickie
    dictate dictator dictatorial dictatorship dictionary did diddy die dielectric diesel diet dietary dieter diff
    differ difference different differential differentiat differentiate differentiation differently difficult
    difficulty diffraction diffuse diffusion dig digest digestion digestive digger digit digital digitally digitize
    dignify dignitary dignity dilapidate dilate dildo dilemma diligence diligent diligently dill dilut dilute
    dilution dim dime dimension dimensional diminish diminutive din dine diner ding dinner dino dinosaur diocese
    diode dioxide dip diploma diplomacy diplomat diplomatic dire direct direction directional directive directly
    director directorate directory dirk dirt dirty disability disable disadvantage disagree disagreed disagreement
    disallow disappear disappearance disappoint disappointment disapproval disapprove disarm disarmament disarray
    disaster disastrous disband disbelief disc discard discern discernible discharge disciple disciplin disciplinary
    discipline disclaimer disclose disclosure disco discography discomfort disconcert disconnect discontent
    discontinue discord discount discourage discourse discover discovery discredit discreet discreetly discrepancy
    discrete discretion discretionary discriminate discrimination discriminatory discuss discussion disdain disease
    disenfranchise disengage disfigur disgrace disgraceful disgruntle disguise disgust dish dishonest dishonesty
    dishwasher disillusion disinformation disingenuous disintegrate disintegration disinterest disk dislik dislike
    dislocate dismal dismantle dismay dismiss dismissal dismissive disobedience disorder disorderly disorganize
    disorient disparate disparity dispatch dispatcher dispel dispensary dispense dispenser dispersal disperse
    dispersion displace displacement display displease displeasure disposable disposal dispose disposition
    disproportionate disproportionately disprove disput dispute disqualification disqualify disregard disrespect
    disrespectful disrupt disruption disruptive diss dissatisfaction dissatisfy dissect dissection disseminate
    dissemination dissent dissertation disservice dissident dissimilar dissipate dissolution dissolve dissonance
    dissuade dist distal distance distant distaste distasteful distill distillation distillery distinct distinction
    distinctive distinctly distinguish distort distortion distract distraction distraught distress distribut
    distribute distribution distributor district distrust disturb disturbance ditch ditto diva dive diver divergence
    divergent diverse diversification diversify diversion diversity divert divid divide dividend divine divinity
    division divisional divisive divorce divulge dixie dizzy doable dobson doc docile dock docker docket doctor
    doctoral doctorate doctrinal doctrine document documentary documentation dodge dodger dodgy dog doge doggie
    doggy dogma dogmatic dojo dolce dole doll dollar dolly dolphin domain dome domestic domestically domesticate
    dominance dominant dominate domination dominion dominique domino dominoe don dona donate donation dong donkey
    donna donor donut doodle doom doomsday door doorbell doorstep doorway dopamine dope dora dorado dork dorm
    dormant dormitory dorsal dory dosage dose dossier dost dot doth double doubly doubt doubtful doubtless douche
    dough doughnut dove dover dowd downer downfall downgrad downgrade downhill download downloadable downplay
    downright downside downstair downstream downtime downtown downturn downward dowry dozen drab draft drag dragon
    dragonfly drain drainage drake dram drama dramatic dramatically drape draper drastic drastically draught draw
    drawback drawer drawn dread dreadful dream dreamer dreamt dreamy dreary dredge drench dress dresser drew dribble
    dried drier drift drill drink drinker drip drive driven driver driveway drizzle droid drone drool drop droplet
    dropout drought drove drown drug drugstore druid drum drummer drunk drunken dry dryer drywall dual duality
    dubious duchess duchy duck duckle duct due duel duet duff dug dugout duke dull duly duma dumb dumbbell dumber
    dumbest dumbledore dummy dump dumple dumpster dune dung dungeon dunk dunno duo dupe duplex duplicate duplication
    durability durable durant duration dure duress dusk dust duster dusty dutch dutchman duty duvet dwarf dwarve
    dwell dweller dwindle dyed dyer dyke dynamic dynamical dynamically dynamite dynamo dynasty dysfunction
    dysfunctional dyslexia dystopian eager eagerly eagle ear earbud earl earlier earliest early earmark earn earner
    earnest earphone earring earth earthly earthquake earthy ease easier easiest east eastbound easter easterly
    eastern eastward easy eat eater ebony ebook eccentric ecclesiastical echelon echo echoe eclectic eclipse
    ecological ecology econ economic economical economically economist economy ecosystem ecstasy ecstatic ecumenical
    eczema eddy edema edge edgy edible edict edifice edit edition editor editorial educate education educational
    educator eerie effectively efficacy efficiency efficient efficiently effort effortless effortlessly egalitarian
    egg eggplant ego egregious egyptian eight eighteen eighteenth eighth eighty einstein either ejaculation eject
    ejection elaborate elaine elapse elastic elasticity elate elbow elder elderly eldest elect election elective
    elector electoral electorate electric electrical electrically electrician electricity electrification electrify
    electro electrocute electrode electrolyte electromagnetic electron electronic electronically electrostatic
    elegance elegant elegantly element elemental elementary elephant elevate elevation elevator eleven eleventh elf
    elicit eligibility eligible eliminate elimination elite elitist elixir elk elliptic elliptical elm elongate
    eloquent eloquently elsewhere elud elusive elve email emanate emancipation emb embankment embargo embark
    embarrass embarrassment embassy embellish ember embezzlement emblem embodiment embody emboss embrace embroider
    embroidery embroil embryo embryonic emerald emerge emergence emergency emergent emeritus emery emigrant emigrate
    emigration eminence eminent emir emirate emission emit emitter emma emmy emoji emojis emotion emotional
    emotionally empathetic empathy emperor emphasis emphasise emphasize emphatic emphatically empire empirical
    employ employee employer employment emporium empower empowerment empress empty emu emulate emulation emulator
    enable enact enactment enamel encampment encapsulate encase enchant enchantment encircle enclave enclose
    enclosure encod encode encompass encore encounter encourage encouragement encrypt encryption encyclopedia end
    endanger endear endeavor endeavour endemic endgame endless endlessly endocrine endogenous endorse endorsement
    endothelial endow endowment endpoint endur endurance endure enemy energetic energize energy enforce enforceable
    enforcement enforcer engage engagement engine engineer english engrave engulf enhance enhancement enigma
    enigmatic enjoy enjoyable enjoyment enlarge enlargement enlighten enlightenment enlist enlistment enmity
    enormous enormously enough enquire enquiry enrage enrich enrichment enroll enrollment enrolment ensemble enshrin
    ensign enslave ensue ensur ensure entail entangle enter enterprise entertain entertainer entertainment
    enthusiasm enthusiast enthusiastic enthusiastically entice entire entirely entirety entitle entitlement entity
    entourage entrance entrant entrench entrepreneur entrepreneurial entrepreneurship entropy entrust entry envelop
    envelope envious environ environment environmental environmentalist environmentally envisage envision envoy envy
    enzyme ephemeral epic epicenter epidemic epidemiology epidural epilepsy epileptic epilogue epiphany episcopal
    episode episodic epistle epithelial epitome epoch eponymous epoxy equal equality equalizer equally equat equate
    equation equator equatorial equestrian equilibrium equine equinox equip equipment equitable equity equivalence
    equivalent era eradicate eradication erase eraser erasure erect erection ergo eric erica ernest erod erode
    erosion erotic erotica errand errant erratic erroneous erroneously error erstwhile erupt eruption escalate
    escalation escalator escap escape escort escrow esophagus esoteric espionage espouse espresso esquire essay
    essence essential essentially est establish establishment estate esteem ester estimate estimation estrang
    estrogen estuary etc etch eternal eternally eternity ethanol ether ethereal ethic ethical ethically ethnic
    ethnically ethnicity ethnographic etho ethyl ethylene etiquette etymology eucalyptus eugenic eulogy euphemism
    euphoria eureka euro euthanasia evacuat evacuate evacuation evad evade evaluat evaluate evaluation evangelical
    evangelist evaporate evaporation evasion evasive evening evenly event eventful eventual eventually everglade
    evergreen everlast everyday everyth everywhere evict eviction evidence evident evidently evil evocative evok
    evoke evolution evolutionary evolve exacerbate exact exaggerate exaggeration exalt exam examin examination
    examine examiner example exasperate excavate excavation exceed exceedingly excel excell excellence excellency
    excellent except exception exceptional exceptionally excerpt excess excessive excessively exchang exchange
    exchequer excise excit excitation excite excitedly excitement exclaim exclamation exclud exclude exclusion
    exclusive exclusively exclusivity excruciat excursion exec execut execute execution executioner executive
    executor exemplary exemplify exempt exemption exercise exert exertion exhale exhaust exhaustion exhaustive
    exhibit exhibition exhibitor exhilarate exil exile exist existence existent existential exit exodus exonerate
    exorbitant exorcist exotic expand expanse expansion expansive expat expatriate expect expectancy expectant
    expectation expedit expedite expedition expel expell expend expendable expenditure expense expensive
    experiential experiment experimental experimentally experimentation expert expertise expertly expir expiration
    expire expiry explain explanation explanatory explicit explicitly explod explode exploit exploitation explor
    exploration exploratory explore explorer explosion explosive expo exponent exponential exponentially export
    exporter expose exposition exposure express expression expressive expressly expressway expulsion exquisite
    exquisitely extant extend extension extensive extensively extent exterior exterminate extermination external
    externally extinct extinction extinguish extinguisher extortion extra extracellular extract extraction
    extracurricular extradition extraordinarily extraordinary extraterrestrial extravagant extravaganza extreme
    extremely extremism extremist extremity exuberant eye eyeball eyebrow eyed eyelash eyelid eyeliner eyeshadow
    eyesight eyewit eyre fab fable fabric fabricate fabrication fabulous facade face faced faceless facelift facet
    facial facilitate facilitation facilitator facility facsimile fact faction factor factory factual faculty fade
    faggot fail failure faint fainted fainting faintly fair fairer fairest fairly fairway fairy fairytale faith
    faithful faithfully fake falcon fall fallacy fallout false falsehood falsely falsify fame familial familiar
    familiarity family famine famous famously fan fanatic fanatical fanboy fanciful fancy fandom fanfare fanfic fang
    fanny fantasia fantastic fantastical fantastically fantasy far faraday faraway farce fare farewell farm farmer
    farmhouse farmland farrow fart farther farthest fascia fascinate fascination fascism fascist fashion fashionable
    fastball fasten faster fastest fasting fat fatal fatality fatally fate fateful fatherland fathom fatigue fatter
    fatty faucet fault faulty fauna faux fave favor favorable favorably favorite favour favourable favourably
    favourite fawn fax faze fear fearful fearless fearsome feasibility feasible feast feat feather featur feature
    fecal fece fed federal federalism federalist federally federate federation fedex fedora fee feeble feed feedback
    feeder feeling feisty felicity feline fella fellow fellowship felon felony female feminine femininity feminism
    feminist femme femur fence fend fender fennel feral ferment fermentation fern ferocious ferocity ferret ferry
    fertile fertiliser fertility fertilization fertilize fertilizer fervent fervor fest festival festive festivity
    fetal fetch fetish fetus feud feudal fever few fewer fewest fiance fiasco fiat fiber fiberglass fibre fibrosis
    fibrous fickle fiction fictional fictitious fiddle fide fidelity fiduciary field fielder fieldwork fiend fierce
    fiercely fiery fiesta fife fifteen fifteenth fifth fifty fig fight fighter figur figurative figuratively figure
    figurine filament file fill filler fillet filly film filmmak filmmaker filter filth filthy filtration final
    finale finalist finalize finally finance financial financially financier finch finder fine finely finer finesse
    finest finger fingernail fingerprint fingertip finish finisher finite fink fir fire firearm fireball firefight
    firefighter firefly fireman firemen fireplace firepower firestorm firewall firewood firework firm firmer firmly
    firmware first firsthand firstly firth fiscal fish fisher fisherman fishermen fishery fishy fisk fission fist
    fistula fit fitbit fitch fitness fitter fittest fitting five fix fixate fixation fixer fixture fizz flack flag
    flagrant flagship flagstaff flair flak flake flamboyant flame flamenco flamingo flammable flange flank flannel
    flap flare flash flashback flashlight flashy flask flat flatly flatten flatter flattery flaunt flavor flavour
    flaw flawless flawlessly flax flea fled fledge fledgle flee fleece fleet fleme flemish flesh fleshy fletcher
    flew flex flexibility flexible flick flicker flier flight flimsy flinch flinder fling flint flirt flirty float
    flock flood floor flop floppy flora floral florence florentine florist floss flotation flour flourish flow
    flower flown fluctuat fluctuate fluctuation fluency fluent fluently fluff fluffy fluid fluidity fluke flung
    fluorescence fluorescent fluoride flurry flush fluster flute flutter flux fly flyer foal foam focal focus focuse
    focuss fodder fog foggy foil fold folder foley foliage folio folk folklore follicle follow follower folly fond
    fonda fondly font food foodie fool foolish foolishly foot footage football footballer footer foothill foothold
    footing footnote footpath footprint footstep footwear footwork footy for forage foray forbade forbid forbidden
    force forceful forcefully forcibly ford fore forearm forecast foreclosure forefather forefront forego foreground
    forehead foreign foreigner foreman foremost forensic foreplay forerunner foresee foreseeable foreseen foresight
    forest forester forestry forever foreword forfeit forfeiture forgave forge forgery forget forgive forgiven forgo
    forgot forgotten fork form formal formaldehyde formality formally format formation formative former formerly
    formidable formula formulate formulation forsake forsaken fort forte forth forthcom fortification fortify
    fortitude fortress fortunate fortunately fortune forty forum forward fossil foster fought foul found foundation
    foundational founder foundry fountain four fourteen fourteenth fourth fowl fowler fox foxy foyer frack fractal
    fraction fractional fractur fracture fragile fragility fragment fragmentation fragrance fragrant frail frame
    framework franc franchise frank frankfurt franklin frankly frantic frantically frat fraternal fraternity frau
    fraud fraudulent fraught fray freaky freckle free freeby freed freedman freedom freehold freelance freelancer
    freely freeman freeport freer freestyle freeway freeze freezer freight freighter french frenzy frequency
    frequently fresco fresh fresher freshly freshman freshmen freshwater fret freya friar friction fridge fried
    friendly friendship frigate fright frighten frigid frill fringe frisbee frisk fritz frivolous frog front
    frontage frontal frontier frontline frontman frost frosty frown fructose frugal fruit fruitful fruition
    fruitless fruity frustrate frustration fryer fuck fucker fudge fuel fugitive fuji fulfil fulfill fulfillment
    fulfilment fulham full fullback fuller fullest fully fumble fume fun function functional functionality
    functionally fund fundamental fundamentalism fundamentalist fundamentally fundraise fundraiser funeral fung
    fungal fungi fungus funk funky funnel funnier funniest funny fur furious furiously furnace furnish furniture
    furry further furthermore furthest fury fuse fuselage fusion fuss fussy futile futility future futuristic fuzz
    fuzzy gabby gable gadget gag gaga gage gain gait gala galactic galapago galaxy gale galilee gall gallant gallery
    galley gallon gallop gallow galore galvanize gambia gambit gamble gambler game gamer gamma gammy gang gangsta
    gangster gap gape garage garb garbage garden gardener gareth garland garlic garment garmin garner garnet garnish
    garret garrison garter garth garvey gas gase gaseous gasket gasoline gasp gass gastric gastrointestinal gate
    gateway gather gator gauge gaunt gauntlet gaussian gave gay gaze gazette gear gearbox gecko geek geeky geese
    geez gel gelatin gem gemma gemstone gen gender gene genealogical genealogy genera general generalization
    generalize generally generate generation generational generator generic generosity generous generously genesis
    genetic genetically geneva genie genital genitalia genius geniuse genoa genocide genome genomic genre gent
    gentile gentle gentleman gentlemen gently gentrification gentry genuine genuinely genus geographic geographical
    geographically geography geologic geological geologist geology geometric geometry geophysical geopolitical
    geothermal gerbil geriatric germ germain german germanic gestapo gestation gesture get getaway ghastly ghetto
    ghost ghostbuster ghostly giant gibberish gibbon gibson giddy gift gigantic giggle gila gilbert gild gill gilt
    gimme gimmick gin ginger gingerbread ginny giraffe girl girly giro girth gist giveaway giver glacial glacier
    glad gladiator gladly gladstone glam glamorous glamour glance gland glare glass glaucoma glaze gleam glean glee
    glen glide glider glimmer glimpse glitch glitter global globalisation globalization globally globe gloom gloomy
    gloria glorify glorious glory gloss glossary glossy glove glover glow glucose glue gluten gnome goal goalie
    goalkeeper goalscorer goaltender goat goblin god goddammit goddamn goddess godfather godly godmother goer goff
    goggle gold golden goldfish goldsmith golf golfer goliath gondola gong goodbye goodman goodnight goodwill goody
    goodyear goof goofy goon goose goosebump gore gorge gorgeous gorilla gory gosle gospel gossip got gotcha goth
    gothic gourmet gout gov govern governance government governmental governor governorship govt gown grab grace
    graceful gracefully gracious graciously grad grade grader gradient gradual gradually graduat graduate graduation
    graffiti graft graham grail grain gram grammar grammatical grammy gran grand grandad grandchild grandchildren
    granddaughter grande grandeur grandfather grandiose grandkid grandma grandmaster grandmother grandpa grandparent
    grandson grange granger granite granny granola grant granular grape grapefruit grapevine graph graphic graphical
    graphically graphite grapple grasp grass grasshopper grassland grassroot grassy grate grateful gratification
    gratify gratis gratitude gratuitous grave gravel gravely graveyard gravitational gravity gravy gray graze grease
    greasy great greater greatest greatly greed greedy greek green greener greenfield greenhouse greenish greenwood
    greet gregory grenade grew grey greyhound grid grief grievance grieve grievous griffin grill grille grim grime
    grin grind grinder grip grit gritty grizzly groan grocer grocery groin groom groove groovy grope gross grossly
    grotesque grotto ground groundbreak groundhog groundwater groundwork group grouse grove grow grower growl growle
    grown growth grub grudge gruel gruesome grumpy grunge grunt guacamole guarantee guaranteed guard guardian
    guardianship gubernatorial guerilla guernsey guerrilla guest guid guidance guide guidebook guideline guild
    guillotine guilt guilty guinea guise guitar guitarist gulf gull gullible gully gulp gummy gun gunfire gunman
    gunmen gunner gunpoint gunpowder gunshot gurney guru gurus gush gust gusto gut gutter guy gym gymnasium gymnast
    gymnastic gypsum gypsy habit habitable habitat habitation habitual hack hacker hackney had hade hadith haggard
    haha haiku hail hair haircut hairdresser hairless hairline hairstyle hairy hajj halal hale half halfback
    halftime halfway hall hallelujah hallmark hallow hallucination hallway halo halt halve ham hamburg hamburger
    hamlet hammer hammock hamper hamster hamstr hand handbag handball handbook handcraft handcuf handcuff handed
    handful handgun handheld handicap handkerchief handle handler handmade handout handover handset handshake
    handsome handwrit handwritten handy hang hangar hanger hangout hangover hank happier happiest happily happy
    haram harass harassment harbinger harbor harbour hardcore hardcover harden harder hardest hardline hardly
    hardship hardware hardwood hardwork hardy hare harem harm harman harmful harmless harmonic harmonica harmonious
    harmony harness harp harper harrow harry harsh harsher harshly harvest has hash hashtag hassle hast haste hasten
    hastily hasty hat hatch hatchback hatchet hateful hater hath hatr haul haunt haute haven havoc hawk hawthorn hay
    hayward hazard hazardous haze hazel hazy head headache headband header heading headless headlight headlin
    headline headliner headmaster headphone headquarter headset headshot headway heady heal healer health healthcare
    healthier healthiest healthy heap hear heard hearing hearsay heart heartache heartbeat heartbreak heartbroken
    heartfelt heartily heartland heartless heartwarm heat heater heath heathen heather heave heaven heavenly heavier
    heaviest heavily heavy heavyweight hectare hectic hector hedge hedgehog heed heel hefty hegemony height heighten
    heinous heir heiress heirloom heist helicopter helium helix heller hellfire hellish helm helmet helper helpful
    helpless helpline hemisphere hemoglobin hemorrhage hemp hen hence henceforth henchman henley henry hepatic
    hepatitis her herald herb herbal hercule herd hereafter hereby hereditary herein hereinafter heresy heretic
    heritage hermit hermitage hernia hero heroe heroic heroin heroine heroism heron herpe herring herself hertz hesitant
    hesitate hesitation heterogeneous heterosexual hexagonal hey heyday hiatus hibernation hiccup hick hickey
    hickory hidden hide hideous hideout hierarchical hierarchy high higher highest highland highlander highlight
    highly highschool highway hijab hijack hike hiker hilarious hilariously hill hillside hilltop hilly hilt him
    himself hind hinder hindrance hindsight hinge hint hinterland hip hippie hippo hippocampus hippy hipster hire
    his hiss historian historic historical historically history hit hitch hitherto hitman hitter hive hmm hoard hoax
    hob hobbit hobby hobo hockey hog hogan hogg hoist hold holden holder hole holiday holistic holland hollow holly
    holme holocaust hologram holographic holster holt holy homage home homecom homegrown homeland homeless homely
    homemade homeowner homepage homer homesick homestead hometown homework homicide homie homme homo homogeneous
    homophobia homophobic homosexual homosexuality honda hone honest honesty honey honeycomb honeymoon hong honk
    honor honorable honorary honour honourable hood hoodie hoody hoof hook hooker hookup hooligan hoon hoop hooper
    hooray hoot hoove hoover hop hopeful hopefully hopeless hopelessly hopper horde horizon horizontal horizontally
    hormonal hormone horn horner hornet horny horoscope horrendous horrible horribly horrid horrific horrify horror
    horse horseback horseman horsemen horsepower horseshoe horticultural horticulture hose hosepipe hospice
    hospitable hospital hospitality hospitalization hospitalize host hostage hostel hostess hostile hostility hot
    hotel hotline hotly hotspot hotspur hottest hottie hound hourglass hourly house household householder housekeep
    housekeeper housemate housewife housewive housework hove hover how howdy howe howl howle hub hubris huddle hue
    huff hug huge hugely huh hula hulk hull human humane humanism humanist humanitarian humanity humankind humanly
    humanoid humble humbly humid humidity humiliat humiliate humiliation humility hummingbird hummus humor humorous
    humour hump hunch hundred hung hunger hungover hungry hunk hunt hunter huntsman hurdle hurl hurley hurrah
    hurricane hurry hurst hurt hurtful husbandry hush husky hustle hustler hutch hybrid hydra hydrate hydration
    hydraulic hydro hydrocarbon hydroelectric hydrogen hydroxide hygiene hygienic hymn hype hyper hyperbole
    hyperbolic hypertension hypnosis hypnotic hypocrisy hypocrite hypocritical hypothermia hypothese hypothesis
    hypothesize hypothetical hypothetically hysteria hysterical hysterically ibuprofen ice iceberg iced icicle icing
    icon iconic icy ideal idealism idealistic idealize ideally identical identifiable identification identifier
    identify identity ideological ideologically ideology idiocy idiom idiosyncratic idiot idiotic idle idly idol
    idyllic iffy ignit ignite ignition ignor ignorance ignorant ignore iii ikea iliad ill illegal illegally
    illegitimate illicit illiterate illogical illuminate illuminati illumination illusion illustrate illustration
    illustrative illustrator illustrious image imagery imagin imaginable imaginary imagination imaginative imagine
    imam imbalance imbue imitate imitation immaculate immature immediate immediately immense immensely immerse
    immersion immersive immigrant immigrate immigration imminent immobile immoral immortal immortality immune
    immunity immunization immunology imogen impact impair impairment impala impart impartial impartiality impasse
    impassion impatience impatient impeach impeachment impeccable impedance impede impediment impend impenetrable
    imperative imperfect imperfection imperial imperialism imperialist impersonal impersonate impetus implant
    implantation implement implementation implicate implication implicit implicitly imply import importance
    important importantly importation importer impose imposition impossibility impossible impossibly impotence
    impotent impoverish impractical impregnate impress impression impressive impressively imprint imprison
    imprisonment improbable impromptu improper improperly improv improve improvement improvisation improvise impulse
    impulsive impunity impure impurity inability inaccessible inaccuracy inaccurate inaction inactive inactivity
    inadequate inadvertently inanimate inappropriate inappropriately inaugural inaugurate inauguration inbound inbox
    inbr inc incandescent incapable incapacitate incarcerate incarceration incarnate incarnation incase incendiary
    incense incentive inception incessant incessantly incest inch incidence incident incidental incidentally
    incision incit incite incl inclin inclination incline includ include inclusion inclusive incognito incoherent
    incom income incomparable incompatible incompetence incompetent incomplete incomprehensible inconceivable
    inconclusive inconsiderate inconsistency inconsistent incontinence inconvenience inconvenient incorporate
    incorporation incorrect incorrectly increase increasingly incredible incredibly increment incremental
    incriminate incubation incubator incumbent incur incurable incursion indebt indecent indeed indefinite
    indefinitely indemnity independence independent independently indescribable indestructible index indication
    indicative indicator indice indict indictment indie indifference indifferent indigenous indignation indigo
    indirect indirectly indiscriminate indiscriminately indispensable indistinct indistinguishable individual
    individualism individuality individualize individually indoctrination indoor induce induct induction inductive
    indulge indulgence indulgent industrial industrialization industrialize industry indy ineffective inefficient
    ineligible inept inequality inert inertia inertial inescapable inevitability inevitable inevitably inexcusable
    inexpensive inexperience inexplicable inexplicably infallible infamous infancy infant infantry infatuat
    infatuation infect infection infectious infer inference inferior inferiority infernal inferno infertility infest
    infestation infidelity infield infight infiltrate infiltration infinite infinitely infinity infirmary inflam
    inflammation inflammatory inflatable inflate inflation inflict influence influencer influential influenza influx
    info inform informal informally informant informatic information informational informative informer infr infra
    infrar infrastructure infrequent infrequently infringe infringement infuriat infuse infusion ingenious ingenuity
    ingest ingestion ingrain ingram ingredient inhabit inhabitant inhal inhalation inhale inhaler inherent
    inherently inherit inheritance inhibit inhibition inhibitor inhibitory inhuman inhumane initial initially
    initiat initiate initiation initiative inject injection injunction injure injustice ink inkle inland inlet
    inline inmate inn innate inner innocence innocent innocuous innovate innovation innovative innovator innuendo
    innumerable inorganic inpatient input inquest inquir inquire inquirer inquiry inquisition inquisitive insane
    insanely insanity insatiable inscrib inscription insect insecticide insecure insecurity insensitive inseparable
    insert insertion inside insider insidious insight insightful insignia insignificant insist insistence insistent
    insofar insolvency insomnia inspect inspection inspector inspir inspiration inspirational inspire instability
    instagram install installation installer installment instalment instance instant instantaneous instantaneously
    instantly instigate instill instinct instinctive instinctively institut institute institution institutional
    institutionalize instruct instruction instructional instructive instructor instrument instrumental
    instrumentation insufficient insular insulate insulation insulin insult insur insurance insure insurer
    insurgency insurgent insurmountable insurrection intact intake intangible integer integral integrate integration
    integrative integrity intel intellect intellectual intellectually intelligence intelligent intelligently intend
    intense intensely intensify intensity intensive intent intention intentional intentionally intently inter
    interact interaction interactive intercept interception interchange interchangeable interchangeably interconnect
    intercontinental intercourse interdisciplinary interest interestingly interface interfaith interfer interfere
    interference intergovernmental interim interior interlock interlude intermediary intermediate intermission
    intermittent intermittently intern internal internally international internationally internet internment
    internship interoperability interpersonal interplay interpret interpretation interpreter interpretive
    interracial interrogate interrogation interrupt interruption intersect intersection intersex intersperse
    interstate interstellar intertwin interval interven intervene intervention interview interviewer intestinal
    intestine intimacy intimate intimately intimidate intimidation intolerable intolerance intolerant intoxicate
    intoxication intracellular intravenous intrepid intricacy intricate intrigue intrinsic intrinsically intro
    introduce introduction introductory introspection introspective introvert intruder intrusion intrusive intuition
    intuitive intuitively inundate invad invade invader invalid invalidate invaluable invariably invariant invasion
    invasive invent invention inventive inventor inventory inverse inversion invert invertebrate invest investigate
    investigation investigative investigator investment investor invincible invisibility invisible invit invitation
    invitational invite invocation invoice invok invoke involuntarily involuntary involve involvement inward iodine
    ion ionic ionization ios iota iris iron ironic ironically ironman irony irradiat irradiation irrational
    irregular irregularity irrelevant irreparable irreplaceable irresistible irrespective irresponsible irreversible
    irrigation irritable irritate irritation isabel isabella island islander isle isolate isolation isotope issuance
    issue issuer italic itch item iteration itinerary its ivory ivy jack jackass jacket jackman jackpot jacuzzi jade
    jagger jaguar jail jailbreak jake jam jame jane janitor japan jargon jasmine jasper java javelin jaw jay jazz
    jazzy jealous jealousy jean jeanette jeep jeff jelly jellyfish jenny jeopardize jeopardy jerk jerky jerry jersey
    jess jesse jessie jest jester jesuit jet jetty jew jewel jewellery jewelry jigsaw jihad jihadist jill jimmie
    jimmy jingle jinx jive job jobless jockey joe joey jog johanne john johnnie johnny join joiner joint jointly
    joke joker jokingly jolly jolt jone jordan joseph josh joss jour journal journalism journalist journalistic
    journey journeyman joy joyful joyous joystick jubilee juda judge judgement judgment judgmental judicial
    judiciary judo judy jug juggernaut juggle juice juicy juju jukebox jumbo jump jumper jumpsuit junction juncture
    jungle junior juniper junk junkie junky junta jurassic jurisdiction jurisprudence juror jury justice justifiable
    justification justify juve juvenile juxtaposition kaiser kale kali kamala kami kane kang kangaroo kanji kant
    kappa kara karaoke karate karma kart kashmir kashmiri kayak kebab keel keen keenly keeper keith kelly kelvin
    kemp ken kennel kent kept kern kernel kerosene kerry ketamine ketchup keto kettle kettlebell key keyboard
    keynote keystone keyword khaki khalifa khan kick kicker kickoff kid kiddie kiddo kidnap kidnapper kidney kill
    killer kiln kilo kilogram kilometer kilometre kimono kinase kinder kindergarten kindest kindle kindly kindr
    kinetic king kingdom kingpin kink kinky kinship kiosk kiss kit kitchen kitchener kite kitten kitty kiwi knack
    knacker knee kneel kneeler knick knicker knife knight knit knive knob knock knockout knoll knot knowingly
    knowledge knowledgeable knuckle koala kosher kraft kremlin kris kudo kyle kylie kyrie lab label labell labor
    laboratory laborer labour labourer labrador labyrinth lace lacey lack lackluster lacquer lacrosse lactic lactose
    lacy lad ladder laden lager lagoon laguna laid lair laird lake lakeland laker lakeside lakh lama lamb lambda
    lambert lame lament laminate lamp lana lance lancet land lander landfall landfill landlady landline landlord
    landmark landowner landscap landscape landslide lane lang langley language lantern lap lapse laptop larceny lard
    large largely larger largest largo lark larva larvae larval las lasagna lasagne laser lash lastly latch late
    latency latent lateral laterally latest latex lathe latina latino latitude latte latter lattice laud laugh
    laughable laughter launch launcher launder laundry laura laureate laurel lava lavatory lavender lavish law
    lawful lawfully lawless lawmaker lawn lawsuit lawyer layer layman layoff layout layup lazy lbs leach lead leader
    leaderboard leadership leaf leaflet leafy league leak leakage leaky lean leanne leap leapt lear learn learner
    learnt lease leash least leather leave lectur lecture lecturer led ledge ledger lee leech leeway leftist
    leftover lefty leg legacy legal legality legalization legalize legally legend legendary legging legion legislate
    legislation legislative legislator legislature legit legitimacy legitimate legitimately lego leisure leisurely
    lemme lemon lemonade lemur len lend lender length lengthy lenient leno lense lent lentil leone leopard leprosy
    les lesbian lesion lessen lesser lesson lest let lethal letter letterman lettuce leukemia levant level lever
    leverage leviathan levin levy lewd lewis lexical lexicon liability liable liaison liang liar libel liberal
    liberalism liberally liberate liberation libertarian liberty libido libra librarian library lice licence license
    licensee lick lidl lie lied liege lien lieu lieutenant life lifeboat lifeguard lifeless lifeline lifelong
    lifespan lifestyle lifetime lift ligament ligand light lighten lighter lightest lighthouse lightly lightn
    lightweight likable likeable likelihood likely liken likewise lilac lily lima limb limbo lime limelight limerick
    limestone limit limitation limitless limo limousine limp linden line lineage linear linebacker lineman linemen
    linen liner lineup ling linger lingerie lingo linguistic link linkage linn lint lion lionel lip lipid lipstick
    liquefy liquid liquidate liquidation liquidity liquor lira lisp list listen listener lister lit lite liter
    literacy literal literary literate literature lithium litigation litre litter liturgical liturgy live livelihood
    lively liver livery livestock livid lizard llama loader loaf loafer loan loath loathe loave lobby lobbyist lobe
    lobster local locale locality localization localize locally locate location locator lock lockdown locker lockout
    loco locomotive locus locust lodge loft lofty log logan logic logical logically login logistic logistical logo
    lollipop lombard lone lonely loner lonesome longer longest longevity longitude longitudinal longstand longtime
    loo look lookout loom loon looney loop loophole loose loosely loosen loot lopsid lordship lore lorry los lose
    loser loss lot lotion lotte lottery lotto lotus loud louder loudest loudly loudspeaker louie louis lounge lousy
    louvre lovable lovely lover lovingly low lowe lower lowest lowland lowly loyal loyalist loyalty ltd lube
    lubricant lubrication luce lucid lucifer luck luckiest luckily lucky lucrative ludicrous luggage luke lukewarm
    lull lullaby lulu lumbar lumber lumen luminosity luminous lump luna lunacy lunar lunatic lunch luncheon
    lunchtime lung lunge lupus lure lurk luscious lush lust luster lustre lutz luxe luxurious luxury lyme lymph
    lymphoma lynch lynx lyric lyrical mac macabre macaroni mace mach machete machin machine machinery macho
    macintosh mack mackerel mackintosh macon macro macroeconomic macron mad madam madame madden madeira madeleine
    mademoiselle madly madman madonna madra maduro maestro mafia magazine magdalene magenta magi magic magical
    magically magician magistrate magma magnate magnesium magnet magnetic magnetism magneto magnification
    magnificent magnify magnitude magnolia magnum magpie mahatma mahogany maid maiden mail mailbox mailer main
    mainframe mainland mainline mainstay mainstream maintain maintenance maize majestic majesty major majority
    makeover maker makeshift makeup mako malaria male malevolent malfunction mali malice malicious malignant malik
    mall mallet malnutrition malpractice malt malware mama mamma mammal mammalian mammoth man mana manage manageable
    management manager managerial mandarin mandate mandatory mane maneuver manga manganese manger mangle mango
    manhattan manhood manhunt mani mania maniac manic manicure manifest manifestation manifesto manifold manila
    manipulate manipulation manipulative mankind manky manly mannequin manner mano manoeuvre manor manpower mansion
    manslaughter mantel mantis mantle mantra manual manually manufactur manufacture manufacturer manure manuscript
    map maple mar mara marathon marble marc marcel march mare margarita marge margin marginal marginalize marginally
    marguerite maria marijuana marina marine mariner marital maritime mark markedly marker market marketable
    marketer marketplace markup marlin maroon marquee marquis marriage marrow marry marseille marsh marshal marshall
    marshmallow mart martial martian martin martini martyr martyrdom marvel marvellous marvelous mascara mascot
    masculine masculinity mash masjid mask mason masonic masonry masquerade mass massa massacr massacre massage
    massive massively mast master masterclass masterful mastermind masterpiece mastery masturbate masturbation match
    matchmak matchup mater material materialism materialistic materialize materially maternal maternity math
    mathematic mathematical mathematically mathematician matilda matrice matrimonial matrimony matrix matron matt
    matte mattress matur maturation mature maturity maud maul mausoleum mauve maverick max maxi maxim maxima maximal
    maximise maximize maximum maxwell may maya mayan mayday mayhem mayo mayonnaise mayor mayoral maze mead meadow
    meager meal meander meaning meaningful meaningless meantime meanwhile measle measur measurable measure
    measurement meat meatball meaty mecca mech mechanic mechanical mechanically mechanism mechanize medal medalist
    medallion medallist meddle media medial median mediat mediate mediation mediator medic medicaid medical
    medically medicare medicate medication medicinal medicine medieval medina mediocre mediocrity meditate
    meditation mediterranean medium medley medusa meek meet meetup mega mein melancholy melanoma melatonin mellon
    mellow melodic melodrama melodramatic melody melon melt meltdown melton member membership membrane meme memento
    memo memoir memorabilia memorable memorandum memorial memorize memory menace mend meng meninge meningitis
    menopause menstrual menstruation menswear ment mental mentality mentally mention mentor menu menus meow
    mercantile mercenary mercer merchandise merchant merciful merciless mercilessly mercury mercy mere merely merge
    merger meridian merit meritorious merle merlin mermaid merry mesa mesh mesmerize mess message messenger messiah
    messianic messy met meta metabolic metabolism metabolite metadata metal metallic metallurgy metamorphosis
    metaphor metaphorical metaphorically metaphysic metaphysical metastatic meteor meteorite meteorological
    meteorologist meteorology meter meth methadone methamphetamine methane methanol method methodical methodist
    methodological methodology methyl methylation meticulous meticulously metre metric metro metropolis metropolitan
    mica mice mick mickey micky micro microbe microbial microbiology microorganism microphone microprocessor
    microscope microscopic microscopy microwave mid midday middleweight midfield midfielder midget midi midland
    midnight midst midsummer midterm midtown midway midweek midwestern midwife midwifery midwive mighty migraine
    migrant migrate migration migratory mike mild milder mildly mile mileage milestone milf milieu militant
    militarily military militia milk milkshake milky mill millennia millennial millennium miller millet milligram
    millimeter million millionaire milo mime mimic mimick min mina mince mind mindful mindless mindset minefield
    miner mineral ming mingle mini miniature minimal minimalism minimalist minimally minimise minimize minimum
    minion minisery minister ministerial ministry minivan mink minnie minor minority minster mint minus minuscule
    miracle miraculous miraculously mirage mirror misc miscarriage miscellaneous mischief mischievous misconception
    misconduct misdemeanor miserable miserably misery misfit misfortune misgive misguid mishap misinform
    misinformation misinterpret misle mislead mismanagement mismatch misogynist misogynistic misogyny misplace
    misread misrepresent misrepresentation miss missile mission missionary misspell missus missy mist mistake
    mistaken mistakenly mister mistook mistreat mistreatment mistress mistrust misty misunderstand misunderstood
    misuse mitch mite mitigate mitigation mitochondria mitochondrial mitt mix mixer mixture moan moat mob mobile
    mobility mobilization mobilize moccasin mocha mock mockery mockingbird modal modality mode model modell modem
    moderate moderately moderation moderator modern modernisation modernism modernist modernity modernization
    modernize modest modestly modesty modi modification modify modular modulate modulation module modus mogul mohawk
    moira moist moisture moisturizer mojo molar molass mold mole molecular molecule molest molestation molly molten
    mom momentarily momentary momentous momentum momma mommy mona monarch monarchy monastery monastic monde monetary
    money mong monger mongol moniker monitor monk monkey mono monochrome monogram monograph monolithic monologue
    monopoly monotonous monoxide monsieur monsignor monsoon monster monstrous montage monte monthly monument
    monumental mony mood moody moon moonlight moonshine moor moose moot mop mope mora moral morale morality morally
    moratorium moray morbid morbidity moreover morgan morgue morn morocco moron morph morphine morphological
    morphology morris morrow morse mort mortal mortality mortar mortgage mortify mortuary mosaic mose mosque
    mosquito mosquitoe moss motel moth motherboard motherfuck motherfucker motherhood motherland motif motion
    motionless motivate motivation motivational motivator motive motley motor motorbike motorcycle motorist motorize
    motorway mott motto mould mound mount mountain mountainous mourn mouse mousepad mousse moustache mouth mouthful
    mouthpiece movable move movement mover movie movy mower mozzarella mph muck mucus mud muddy muesli muffin muffle
    mug muir mulberry mulch mule mull mullen muller mullet mulligan multi multicultural multiculturalism
    multidisciplinary multilateral multilingual multimedia multinational multiplayer multiple multiplication
    multiplier multiply multipurpose multitask multitude mum mumble mummy munch mundane municipal municipality
    munition munster muppet mural murder murderer murderous murky murmur murphy murray muscat muscle muscular muse
    museum mush mushroom mushy music musical musically musician musk musket musketeer mussel mustache mustang
    mustard muster mutant mutate mutation mute mutilate mutilation mutiny mutt mutter mutton mutual mutually muzzle
    myelitis myocardial myriad myrtle mysterious mysteriously mystery mystic mystical mysticism mystique myth mythic
    mythical mythological mythology nacho nada naff naga nah nail naive naked name nameless namely namesake nana
    nance nancy nanny nanotechnology nap napkin napoleon nappy narcissism narcissist narcissistic narcotic narrate
    narration narrative narrator narrow narrower narrowly nasal nascent nasty natal nation national nationalism
    nationalist nationalistic nationality nationally nationwide native nativity natur natural naturalist
    naturalistic naturalize naturally nature naught naughty nausea nauseous nautical naval nave navel navigable
    navigate navigation navigational navigator navy nazi nazis neal neanderthal near nearby nearer nearest nearly
    neat neatly nebula necessarily necessary necessitate necessity neck necklace necrosis nectar needle needless
    needlessly needy nefarious negate negative negatively negativity neglect negligence negligent negligible
    negotiable negotiat negotiate negotiation negotiator negro neighborhood neighbourhood neither nelson nemesis
    neoliberal neolithic neon neonatal nephew nepotism nerd nerdy nerve nervous nervously ness nest nestle nestor
    net netball netflix nether network neural neurological neurologist neurology neuron neuronal neuroscience
    neurotic neutral neutrality neutralize neutron never nevermind nevertheless new newbie newborn newby newcomer
    newell newer newest newfound newly newmarket newsletter newspaper newsroom newt newton nexus niagara nicely
    nicer nicest nich niche nick nickel nickelodeon nicknam nickname nicotine niece nifty nigel nigga nigger nigh
    night nightclub nightfall nightingale nightlife nightly nightmare nighttime nike nimble nine nineteen nineteenth
    ninety ninja ninth nipple nirvana nite nitrate nitric nitro nitrogen nitrous nobility noble nobleman nobody
    nocturnal node noel noir noise noisy nomad nomadic nomenclature nominal nominally nominate nomination nominee
    non none nonetheless nonexistent nonfiction nonlinear nonpartisan nonprofit nonsense nonsensical nonstop
    nonviolent noodle nook noon noose nope nor nordic norm normal normality normalization normalize normally norman
    normative north northbound northeast northeastern northerly northern northward northwest northwestern nose
    nostalgia nostalgic nostril not notable notably notary notation notch note notebook noteworthy noth noticeable
    noticeably notification notify notion notoriety notorious notoriously notre notwithstand noun nourish
    nourishment nous nouveau nova novel novelist novella novelty novice now nowhere noxious nozzle nuance nuclear
    nuclei nucleic nucleotide nucleus nude nudge nudity nugget nuisance nuke null numb number numeral numeric
    numerical numerous nurse nursery nursing nurtur nurture nut nutmeg nutrient nutrition nutritional nutritionist
    nutritious nutshell nutty nylon oak oasis oat oath oatmeal obedience obedient obese obesity obey obituary object
    objection objectionable objective objectively objectivity obligate obligation obligatory oblige oblique
    obliterate oblivion oblivious oblong obnoxious oboe obscene obscenity obscur obscure obscurity observable
    observance observant observation observational observatory observe observer obsess obsession obsessive obsidian
    obsolete obstacle obstetric obstruct obstruction obstructive obtain obtainable obtuse obvious occasion
    occasional occult occupancy occupant occupation occupational occupier occupy occurrence ocean oceanic oct
    octagon octane octave octopus ocular oculus odd oddly odor odour odyssey off offence offend offender offense
    offensive offensively offer office officer official officially officiat offline offseason offset offshoot
    offshore offside offspr oftentime ogre oil oiler oily ointment okay old older oldest oldy olfactory oligarch
    olive oliver olympic ombudsman omega omen ominous omission omit omnibus onboard oncology oncom one onerous
    oneself ongo onion online onlooker onscreen onset onshore onsite onslaught onstage onto ontology onus onward
    onyx opal opaque open opener openly opera operate operatic operation operational operative operator
    ophthalmology opinion opioid opium opponent opportunistic opportunity oppose opposite opposition oppress
    oppression oppressive optic optical optimal optimism optimist optimistic optimization optimize optimum option
    optional opulent opus oracle oral orally orange orator oratory orbit orbital orbiter orca orchard orchestra
    orchestral orchestrate orchid ordain ordeal order orderly ordinance ordinarily ordinary ordinate ordination
    ordnance ore organ organic organically organisation organisational organise organiser organism organist
    organization organizational organize organizer orgasm orgy orient oriental orientate orientation origami origin
    original originality originally originate oriole orlean ornament ornamental ornate orphan orphanage orthodox
    orthodoxy orthogonal orthopaedic orthopedic oscillation oscillator ostensibly osteoporosis ostrich otherwise
    otter otto ottoman ouch ounce our ourselve oust out outage outback outbound outbreak outburst outcast outcome
    outcry outdate outdoor outer outfield outfielder outfit outflow outgo outing outlandish outlaw outlet outlin
    outline outlook outly outnumber outpatient outperform outpost output outrage outrageous outreach outright outrun
    outset outside outsider outskirt outsource outspoken outstand outstretch outta outward outwardly outweigh oval
    ovarian ovary ovation oven over overall overarch overbear overboard overcame overcast overcom overcome overcrowd
    overdose overdrive overdue overflow overgrown overhaul overhead overheard overheat overjoy overkill overland
    overlap overlay overload overlook overlord overly overnight overpaid overpass overpower overprice overrate
    overreact overrid override overrul overrun oversaw oversea oversee overseen overseer overshadow oversight
    oversize overstate overt overtak overtake overtaken overthrow overthrown overtime overtly overtone overtook
    overture overturn overuse overview overwatch overweight overwhelm overwhelmingly overwork ovulation owe owed
    owing owl own owner ownership oxen oxford oxidation oxidative oxide oxygen oyster ozone pace pacemaker pacer
    pacific pacifist pacing pack package packer packet paco pact pad paddle paddock paddy padre pagan page pageant
    paid pain painkiller painless painstak paint paintball painter pair paisley pajama palace paladin palais
    palatable palate palazzo pale paleo palette pall palladium pallet palliative palm palmer palpable palsy pamper
    pamphlet pan panama pancake pancrea pancreatic panda pandemic pander pandora pane panel panelist pang panic
    panick panorama panoramic pant pantheon panther pantomime pantry panty panzer paolo papa papacy papal paparazzi
    paper paperback paperwork paprika papyrus par para parable parachute parade paradigm paradise paradox
    paradoxically paragon paragraph parallel paralysis paralyze paramedic parameter paramilitary paramount paranoia
    paranoid paranormal paraphernalia paraphrase parasite parasitic parcel parchment pardon parent parental
    parenthese parenthood paris parish parishioner parity park parker parkland parkway parliament parliamentarian
    parliamentary parlor parlour parmesan parochial parody parole parr parramatta parrot parry parse parsley parson
    part partake partial partially participant participate participation participatory particle particular
    particulate partisan partition partly partnership parton partridge party pascal pasha pass passage passenger
    passer passion passionate passionately passive passively passover passport password past pasta paste pastel
    pastime pastor pastoral pastry pasture pat patch patchwork patchy patent paternal paternity path pathetic
    pathfinder pathogen pathogenic pathological pathologist pathology pathway patience patient patiently patio
    patriarch patriarchal patriarchy patrick patriot patriotic patriotism patrol patroll patron patronage patsy
    pattern patty paul pause pave pavement pavilion pawn pay payable payback paycheck payday payer payload payment
    payoff payout payroll pea peace peaceful peacefully peacekeep peacetime peach peache peacock peak peanut pear
    pearce pearl peasant peat pebble pecan peck peckish pectoral peculiar pedagogical pedagogy pedal peddle pedestal
    pedestrian pediatric pediatrician pedigree pedophile pedophilia pedro peed peek peel peep peer pegasus peggy
    pelican pellet peloton pelvic pelvis pembroke pen penal penalize penalty penance penang pence penchant pencil
    pend pendant pendulum penetrate penetration peng penguin penicillin peninsula penis penitentiary penny pension
    pensioner pent pentagon penthouse penultimate pepper peppermint pepperoni peptide per perceive percent
    percentage percentile perception perceptive perceptual perch percussion pereira perennial perfect perfection
    perfectly perforate perform performance performer perfume peri peril perilous perimeter period periodic
    periodical periodically peripheral periphery perish perjury perk perkin perky perm permanent permanently
    permeability permian permissible permission permit peroxide perpendicular perpetrate perpetrator perpetual
    perpetually perpetuat perpetuate perpetuity perplex perry persecut persecution perseverance persevere persist
    persistence persistent persistently persona personal personalise personality personalize personally personify
    personnel perspective persuad persuade persuasion persuasive pertain pertinent pervasive perverse pervert pesky
    peso pessimism pessimistic pest pesticide pet petal peter petit petite petition petrify petro petrochemical
    petrol petroleum petty pfft phantom pharaoh pharmaceutical pharmacist pharmacological pharmacology pharmacy
    phase pheasant phenomena phenomenal phenomenon phenotype phew phil philanthropic philanthropist philanthropy
    philharmonic philippine philosopher philosophical philosophy phish phobia phoebe phoenix phone phonetic phony
    phosphate phosphorus phosphorylation photo photograph photographer photographic photography photon
    photosynthesis photovoltaic phrase physic physical physically physician physicist physiological physiology
    physique pianist piano piazza pic piccadilly piccolo pick picker picket pickle pickup picky picnic pictorial
    pictur picture picturesque pie piece pied piedmont pier pierce piety pig pigeon piggy pigment pike pile pilgrim
    pilgrimage pill pillar pillow pilot pimp pimple pin pinball pinch pine pineapple ping pink pinky pinnacle pinot
    pinpoint pint pinto pioneer pious pipe pipeline piper pique piracy pirate piss pistol piston pit pita pitch
    pitcher pitchfork pitfall pitiful pituitary pity pivot pivotal pixel pixie pizza place placebo placement
    placenta placid plagiarism plague plaid plain plainly plaintiff plan planar plane planet planetary plank
    plankton planner plano plant plantation planter plaque plasma plaster plastic plasticity plat plate plateau
    platelet platform platinum platonic platoon platter plausible play playa playable playback playbook playboy
    player playful playfully playground playhouse playlist playmaker playoff playtime playwright plaza plea plead
    pleasant pleasantly pleasurable pleasure pledge plenary plentiful plenty plethora plier plight plot plough plow
    ploy pluck plug plugin plum plumage plumb plumber plume plummet plump plunder plung plunge plunger plural
    pluralism plurality plus plush plutonium plywood pneumatic pneumonia poach poacher pocket pod podcast podium
    poem poet poetic poetry poignant point pointe pointer pointless pointy poise poison poisonous poke poker polar
    polarity polarization polarize pole police policeman policemen policy policymaker polio polish polite politely
    politic political politically politician politico polk polka poll pollard pollen pollination pollock pollut
    pollutant pollution polly polo poly polyester polyethylene polygamy polygon polymer polymerase polynomial
    polytechnic pomegranate pomp pompey pompous pond ponder pong pont pony ponytail pooch poodle poof pooh pooja
    pool poop poor poorer poorest poorly pop popcorn pope poplar popper poppy populace popular popularity popularize
    popularly populate population populism populist populous porcelain porch pore pork porn porno pornographic
    pornography porous porridge port porta portability portable portage portal porte porter portfolio portion
    portland portman portrait portray portrayal pose posey posh position positional positive positively positivity
    posse possess possession possessive possibility possum post postage postal postcard postcode postdoctoral poster
    posterior posterity postgraduate posthumous postman postmaster postmodern postpartum postpon postpone
    postponement postseason postur posture postwar pot potassium potato potatoe potency potent potential potentially
    pothole potion pott potter pottery potty pouch poultry pounce pound pour poverty powder power powerful
    powerfully powerhouse powerless practical practicality practically practice practise practitioner pragmatic
    pragmatism prairie praise pram prank pratt prawn pray prayer pre preach preacher precarious precaution
    precautionary prece precede precedence precedent precinct precious precipitate precipitation precise precisely
    precision preclude precursor predation predator predatory predecessor predetermin predicament predicate predict
    predictable predictably prediction predictive predictor predominant predominantly preexist preface prefect
    prefecture preferable preferably preference preferential prefix pregame pregnancy pregnant preheat prehistoric
    prejudice preliminary prelude prem premature prematurely premeditate premier premiere premiership premise
    premium prenatal prentice preoccupy preorder prep prepaid prepar preparation preparatory prepare preposterous
    prequel prerequisite prerogative presbyterian preschool prescrib prescribe prescription preseason presence
    present presentation presenter presently preservation preserve preset presid preside presidency president
    presidential press pressur pressure pressurize prestige prestigious presto presum presumably presume presumption
    pretend pretense pretentious pretext prettier prettiest pretzel prev prevail prevalence prevalent prevent
    preventable preventative prevention preventive preview previous previously prey price priceless pricey prick
    prickly pride priest priestess priesthood priestly prima primal primarily primary primate prime primer primetime
    primitive primo primordial primrose prince princess principal principally principle print printable printer
    prior prioritize priority priory prism prison prisoner pristine privacy private privately privatisation
    privatization privilege privy prize pro proactive prob probability probable probate probation probe problem
    problematic proc procedural procedure proceed process procession processor proclaim proclamation procrastination
    proctor procur procure procurement prod prodigal prodigious prodigy produce producer product production
    productive productivity prof profane profanity profess profession professional professionalism professionally
    professor proficiency proficient profil profile profit profitability profitable profound profoundly profusely
    prog progeny progesterone prognosis program programmable programme programmer progress progression progressive
    progressively prohibit prohibition prohibitive project projectile projection projector proletariat proliferation
    prolific prologue prolong prom promenade prominence prominent prominently promiscuous promise promo promot
    promote promoter promotion promotional prompt promptly promulgate prone pronoun pronounce pronunciation proof
    prop propaganda propagate propagation propane propel propell propellant propeller propensity proper properly
    property prophecy prophet prophetic proponent proportion proportional proportionally proportionate proposal
    propose proposition proprietary proprietor propulsion prose prosecut prosecute prosecution prosecutor prospect
    prospective prospectus prosper prosperity prosperous prostate prosthetic prostitute prostitution protagonist
    protect protection protective protector protectorate protein protest protestant protester protestor proto
    protocol proton prototype protract protrud proud proudest proudly prove proven provenance proverb proverbial
    provid provide providence provider province provincial provision provisional provocation provocative provok
    provoke provost prowess proximal proximity proxy prudence prudent prudential prune pruned pruning psalm pseudo
    pseudonym psych psyche psychedelic psychiatric psychiatrist psychiatry psychic psycho psychoanalysis
    psychological psychologically psychologist psychology psychopath psychopathic psychosis psychotherapy psychotic
    pub puberty pubic public publication publicist publicity publicize publicly publish publisher puck puddle pueblo
    puff puffin pugh puke pull pulley pullman pulmonary pulp pulpit pulsate pulse puma pump pumpkin punch punctuat
    punctuation punctur puncture pundit pungent punish punishable punishment punitive punk punt punter pup pupil
    puppet puppy purchase purchaser pure purely purest purgatory purge purification purify puritan purity purple
    purport purportedly purposeful purposefully purposely purse pursuant pursue pursuit push pusher pushup pushy
    puss pussy put putative putt putter puzzle pyjama pyramid python quack quad quadrant quadratic quadruple quail
    quaint quake quaker qualification qualifier qualify qualitative quality qualm quantify quantitative quantity
    quantum quarantin quarantine quark quarrel quarry quart quarter quarterback quarterfinal quarterly quartermaster
    quartet quartz quasi quay queen queer quell quentin query quest questionable questionnaire queue quick quicker
    quickest quid quiet quieter quietly quill quilt quinoa quintessential quirk quirky quit quixote quiz quizze
    quorum quot quota quotation quote quotient rabbi rabbis rabbit rabble rabid raccoon race racecourse racer
    racetrack racial racially racism racist rack racket radar radial radiance radiant radiat radiate radiation
    radiator radical radically radio radioactive radioactivity radiology radiotherapy radius raffle raft rafter rag
    rage raid raider rail railroad railway rain rainbow rainfall rainforest rainwater rainy raise raiser raisin raja
    rake rally ralph ram ramble ramen rami ramification ramona ramp rampage rampant ran rana ranch rancher rancho
    rand random randomize randomly randy rang range ranger rani rank ransom rant rap rape rapid rapidly rapist
    rapper rapport raptor rare rarely rarer rarest rarity rascal rash raspberry rat ratchet rate ratification ratify
    ratio ration rational rationale rationality rationally rattle ravage rave raven ravine raw ray rayon razor reach
    reache react reaction reactionary reactive reactor read readable reader readership readily ready reaffirm real
    realisation realise realism realist realistic realistically reality realization realize realm realtor realty
    reap reaper reappear rear rearrang rearrange reason reasonable reasonably reassign reassur reassurance reassure
    rebate rebel rebell rebellion rebellious rebirth reboot reborn rebound rebuild rebuilt rebuke rebuttal recall
    recap recaptur recapture recast rece receipt receive receiver reception receptionist receptive receptor recess
    recession recessive recharge rechargeable recipe recipient reciprocal reciprocity recit recital recitation
    recite reckless recklessly reckon reclaim reclamation reclin recluse recognisable recognise recognition
    recognizable recognize recoil recollection recombinant recombination recommendation recon reconcil reconcile
    reconciliation reconnaissance reconnect reconsider reconstruct reconstruction record recorder recount recoup
    recourse recover recovery recreat recreate recreation recreational recruit recruiter recruitment rectal
    rectangle rectangular rectify rector rectum recur recurrence recurrent recursive recycle red redact reddish
    reddy redeem redeemer redefin redefine redemption redesign redevelopment redhead redirect rediscover
    redistribution redneck redo redress redskin reduce reduction redundancy redundant redwood reebok reed reef reel
    reelect reelection reevaluate reeve refer referee reference referendum referral refill refin refinance refine
    refinement refinery reflect reflection reflective reflector reflex reflux reform reformation reformer reformist
    refrain refresh refresher refreshment refrigerate refrigeration refrigerator refuel refuge refugee refund
    refurbish refurbishment refusal refuse refut refute regain regal regardless regency regenerate regeneration
    regenerative regent reggae regime regimen regiment regimental regina region regional regionally register
    registrar registration registry regression regressive regret regrettable regroup regularity regulate regulation
    regulator regulatory rehab rehabilitate rehabilitation rehearsal rehearse reign reimburse reimbursement rein
    reincarnation reindeer reinforce reinforcement reinstate reinstatement reinvent reissue reiterate reject
    rejection rejoice rejoin relapse relatable relate relation relational relationship relative relatively
    relativistic relativity relaunch relax relaxation relay release relegate relegation relentless relentlessly
    relevance relevant reliability reliable reliably reliance reliant relic relief relieve reliever religion
    religious religiously relinquish relish relive reload relocate relocation reluctance reluctant reluctantly rely
    remade remain remainder remake remand remark remarkable remarkably remarry remaster rematch remedial remediation
    remedy remember remembrance remind reminder reminiscent remission remit remix remnant remodel remorse remote
    remotely removable removal remove remover remuneration renaissance renal renam rename render rendezvous
    rendition renegade renew renewable renewal renounce renovate renovation renown rent rental renter reopen
    reorganization reorganize rep repaid repair reparation repatriation repay repayment repeal repeat repeatedly
    repel repell repellent repent repentance repercussion repertoire repertory repetition repetitive replace
    replaceable replacement replay replenish replete replica replicate replication reply repo report reportedly
    reporter repository repost reprehensible represent representation representative repress repression repressive
    reprimand reprint reprise reproach reproduce reproduction reproductive reptile republic republican republish
    repugnant repulse repulsive repurchase reput reputable reputation request requiem requir require requirement
    requisite reread rerun resale reschedul reschedule rescind rescue rescuer research researcher resell resemblance
    resemble resent resentful resentment reservation reserve reservoir reset resettlement resid reside residence
    residency resident residential residual residue resign resignation resilience resilient resin resist resistance
    resistant resistor resolute resolution resolve resonance resonant resonate resort resound resource resourceful
    respect respectable respectful respectfully respective respectively respiration respiratory respite respond
    respondent responder response responsibility responsible responsibly responsive rest restart restaurant
    restitution restless restor restoration restorative restore restrain restraint restrict restriction restrictive
    restroom restructur restructure result resultant resum resume resumption resurgence resurrect resurrection
    resuscitation retail retailer retain retainer retake retaliate retaliation retard retell retention rethink
    retina retinal retir retire retiree retirement retract retractable retreat retribution retrieval retrieve
    retriever retro retroactive retroactively retrograde retrospect retrospective return retweet reunification
    reunion reunit reunite reusable reuse rev revamp reveal revel revelation revenge revenue reverb revere reverence
    reverend reversal reverse reversible revert review reviewer revise revision revisionist revisit revival revive
    revocation revok revoke revolt revolution revolutionary revolve revolver revue reward rewind rework rewrit
    rewrite rewritten rhapsody rhea rhetoric rhetorical rheumatoid rhine rhino rhubarb rhyme rhythm rhythmic ribbon
    rice rich richer richest richly richter rick rid riddance ridden riddle ride rider ridge ridicul ridicule
    ridiculous ridiculously ridley rife riff rifle rift rigg righteous rightful rightfully rightly rigid rigidity
    rigor rigorous rigorously riley ring ringer ringtone rink rinse riot rioter rip ripe ripper ripple rise risen
    risk risky rite ritter ritual ritz rival rivalry river riverside rivet riviera roach roache road roadblock
    roadmap roadshow roadside roadway roam roar roast rob robber robbery robbin robe robin robot robotic robust rock
    rocker rocket rocky rod rode rodent rodeo rodman roger rogue role rolf roll roller rollercoaster rollout roma
    roman romance romano romantic romantically romanticism romeo rondo roof roofer rooftop rook rookie rooky room
    roommate roost rooster root rope roper rory rosary roscoe rose rosemary rosewood roster rosy rot rotary rotate
    rotation rotational rote rotor rotten rouge rough roughly roulette round roundabout rounder roundtable roundup
    rouse rousseau rout route router routine routinely roux rove rover row rowan rowdy rower royal royalty rubber
    rubbish rubble ruble ruby rudd rudder ruddy rude rudimentary ruff ruffle rug rugby ruin rule ruler rumble rumor
    rumour rump run runaway rundown rune rung runner running runny runoff runtime runway rupee ruptur rupture rural
    ruse rush russel russia rust rustic rusty ruth rutherford ruthless ruthlessly sabbath sabbatical saber sabine
    sable sabotage sabre sack sacr sacrament sacrifice sacrificial sad sadden sadder saddest saddle sadistic sadly
    safari safe safeguard safely safer safest safety saffron saga sage sahib sail sailboat sailor saint saith sake
    salaam salad salary sale salesman salesmen salient salina saline salinity saliva salle sally salmon salmonella
    salon saloon salsa salt saltwater salty salute salvage salvation sam sama samaritan samba sample sampler samurai
    san sancho sanction sanctity sanctuary sand sandal sandbox sander sandman sandpit sandstone sandwich sandy sane
    sang sanitary sanitation sanity sank sansa sant santo sap sapien sapphire sarcasm sarcastic sarcastically
    sardine sari sash saskatoon sass sassy sat satanic satchel satellite satire satirical satisfaction satisfactory
    satisfy saturate saturation sauce saucepan saucer saucy saul sauna sausage savage savannah save saver savior
    saviour savor savory savoy savvy saw sawyer saxony saxophone say scaffold scala scalable scalar scale scallop
    scalp scam scammer scan scandal scandalous scanner scant scapegoat scar scarce scarcely scarcity scare scarecrow
    scarf scarier scariest scarlet scarve scary scat scath scatter scavenger scenario scene scenery scenic scent
    sceptical scepticism schedul schedule schema schematic scheme schiller schism schizophrenia schizophrenic
    scholar scholarly scholarship scholastic school schoolboy schoolchildren schoolgirl schoolhouse schoolteacher
    schooner science scientific scientifically scientist scion scissor sclerosis scold scone scoop scooter scope
    scorch score scoreboard scorecard scoreless scorer scorn scorpio scorpion scot scotch scotia scottie scotty
    scour scourge scout scrabble scramble scrap scrapbook scrape scrappy scratch scream screech screen screenplay
    screenshot screenwriter screw screwdriver scribe scrimmage script scripture scroll scrooge scrub scrum
    scrutinize scrutiny scuba sculpt sculptor sculptural sculpture scum scumbag sea seab seaboard seafood seagull
    seal seam seaman seamen seamless seamlessly sean seaport sear seashore seaside seasonal seasonally seat seatbelt
    seater seawater seaweed sec secession seclud seclusion secondary secondhand secondly secrecy secretariat
    secretary secretion secretive secretly sect sectarian section sectional sector secular secularism secur secure
    securely security sedan sedation sedative sedentary sediment sedimentary sedition seduce seduction seductive see
    seed seedle seek seeker seemingly seen seer seesaw segment segmentation segregate segregation seismic seize
    seizing seizure seldom select selection selective selectively selector selenium self selfie selfish selfless
    selfy sell seller sellout selve semantic semblance semen semester semi semiconductor semifinal seminal seminar
    seminary semis sen sena senate senator senatorial send sender seneca senile senior seniority senna sensation
    sensational sense sensei senseless sensibility sensible sensibly sensitive sensitivity sensor sensory sensual
    sent sentence sentient sentiment sentimental sentinel sentry separate separately separation separatist separator
    sepsis sept septic septum sequel sequence sequential sequestration sera serena serenade serene serenity serge
    sergeant serial serious seriously sermon serotonin serpent serpentine serra serum servant serve server service
    serviceable servicemen servitude servo sery sesame set setback settee setter settle settlement settler setup
    seven seventeen seventeenth seventh seventy sever several severance severe severity sewage sewer sewn sex sexier
    sexiest sexism sexist sext sexton sexual sexuality sexually sexy shabby shack shackle shade shadow shadowy shady
    shaft shag shaggy shah shake shaker shale shallow shalom shalt sham shaman shamble shame shameful shameless
    shamelessly shampoo shan shanghai shank shape shard share shareholder sharia sharif shark sharp sharpen sharper
    sharpest sharply shatter shave shaw shawl shawn shay shazam she shea shear shearer sheath shed sheen sheep sheer
    sheesh sheet sheik sheikh sheila shelf shell shellfish shelly shelter shelve shenanigan shepherd sher sheriff
    sherlock sherry shetland shield shift shifter shill shimmer shin shine shingle shiny ship shipbuild shipment
    shipper shipwreck shipyard shire shirt shirtless shit shitty shiv shiva shiver shoal shock shocker shocking
    shockingly shoddy shoe shoemaker shone shoot shooter shootout shop shoplift shopper shore shoreline shortage
    shortcom shortcut shorten shorter shortest shortfall shorthand shortlist shortly shortstop shorty shot shotgun
    shoulder shout shove shovel showbiz showcase showdown shower shown showroom showtime shrank shrapnel shred
    shredder shrewd shri shrimp shrine shrink shroud shrub shrug shudder shuffle shun shut shutdown shutout shutter
    shuttle shy siamese sibling sick sicken sickle sickly sidebar sidekick sidelin sideline sideshow sidewalk
    sideway siege siemen sienna sierra sieve sift sigh sight sightsee sigma sign signage signal signall signatory
    signature significance significant significantly signify sila silence silent silently silhouette silica silicon
    silicone silk silky sill silly silo silt silva silver silverware silvery simba similar similarity similarly
    simmer simple simpler simplest simplex simplicity simplification simplify simplistic simulate simulation
    simulator simultaneous simultaneously sin since sincere sincerely sincerity sine sinful sing singer single
    singleton singular singularity sinister sink sinner sinus siphon sir sire siren siri sissy sisterhood sit sitcom
    site sitter situ situat situation situational situp six sixer sixteen sixteenth sixth sixty sizable size
    sizeable sizzle skate skateboard skater skeletal skeleton skeptic skeptical skepticism sketch sketchy skew ski
    skid skier skilful skill skillet skillful skim skin skincare skinner skinny skint skip skipper skirmish skirt
    skis skit skull skunk sky skydive skyline skyscraper slab slack slade slag slain slalom slam slander slang slant
    slap slash slasher slate slater slaughter slaughterhouse slave slavery slay slayer sleazy sled sledge
    sledgehammer sleek sleep sleeper sleepless sleepover sleepy sleet sleeve sleigh slender slew slice slick slid
    slide slider slideshow slight slightest slightly slim slime slimmer slimy sling slingshot slip slipper slippery
    slit sliver sloan slogan slope sloppy slot sloth slough slow slowdown slower slowest slowly sludge slug sluggish
    slum slumber slump slur slush slut slutty sly smack smaller smallest smallpox smart smarter smartest smartly
    smartphone smartwatch smash smear smell smelly smelt smile smiley smirk smite smith smitten smog smoke smoker
    smokey smoky smooth smoother smoothie smoothly smoothy smother smug smuggle smuggler smurf snack snag snail
    snake snap snapchat snapper snappy snapshot snare snatch sneak sneaker sneaky sneeze snicker snif sniff snipe
    sniper snippet snitch snob snooker snoop snooze snore snort snot snout snow snowball snowboard snowfall
    snowflake snowman snowy snub snuck snuff snug snuggle soak soap soar sober sobriety soccer sociable social
    socialism socialist socialization socialize socially societal society socioeconomic sociological sociologist
    sociology sociopath sock socket soda sodium sodomy sofa soft softball soften softer softly software soggy soho
    soil solace solar sold solder soldier sole solely solemn solemnly solicit solicitation solicitor solid
    solidarity solidify solidly solitaire solitary solitude solo soloist solstice solubility soluble solution solve
    solvent soma somatic somber someday someplace somerset someth sometime son sonar sonata song songwrit songwriter
    sonic sonnet sonny sooner soot sooth soothe sophia sophisticate sophistication sophomore soprano sorcerer
    sorcery sordid sore sorely sorority sorrow sought soul soulful soulmate sound soundly soundtrack soup sour
    source sous south southbound southeast southeastern southern southerner southward southwest southwestern
    souvenir sovereign sovereignty soviet sown soy soybean soyuz spa space spacecraft spaceship spacey spacious
    spade spaghetti spain spam span spandex spangle spaniel spank spar spare sparingly spark sparkle sparkly sparrow
    sparse sparsely spartan spasm spat spatial spawn speak speaker spear spearhead spec special specialise
    specialist speciality specialization specialize specially specialty specific specifically specification
    specificity specify specimen speck spectacle spectacular spectacularly spectator specter spectra spectral
    spectre spectrometry spectroscopy spectrum speculate speculation speculative speculator specy sped speech
    speechless speed speedway speedy spell spelt spence spencer spend spent sperm spew sphere spherical sphinx spice
    spicer spicy spider spiderman spied spiegel spike spill spilt spin spinach spinal spindle spine spineless
    spinner spinoff spiral spire spirit spiritual spirituality spiritually spit spite spiteful spitfire splash
    spleen splendid splendor splendour splinter split splurge spoil spoiler spoilt spokesman spokesperson
    spokeswoman sponge sponsor sponsorship spontaneous spontaneously spoof spook spooky spoon sporadic sporadically
    spore sport sportsman sportsmanship sportsmen sportswear sporty spot spotify spotless spotlight spotty spout
    sprain sprang sprawl sprawle spray spread spreadsheet spree spring springboard springer springtime sprinkle
    sprinkler sprint sprinter sprite sprout spruce sprung spun spur spurious spy squad squadron squar square
    squarely squash squat squeak squeaky squeeze squid squire squirrel squirt squishy sri stab stability
    stabilization stabilize stabilizer stable stack stadium staf staff staffer stag stage stagger stagnant
    stagnation stain stainless stair staircase stairway stairwell stake stakeholder stale stalemate stalk stalker
    stall stallion stalwart stamina stamp stampede stance stand standalone standard standardise standardization
    standardize standby standoff standout standpoint standstill standup stanza staple star starboard starch stardom
    stardust stare starfish stark starlight starr starry starship starter startle startup starvation starve stash
    stasis stat state statehood stately statement statesman statewide static station stationary stationery statistic
    statistical statistically statue stature status statute statutory staunch stave stay stead steadfast steadily
    steady steak steakhouse steal stealth steam steamboat steamer steampunk steamship steamy steed steel steep
    steeper steeply steer stein stella stellar stem stench step stepfather stepmother stepper stepson stereo
    stereotyp stereotype stereotypical sterile sterilization sterle stern steroid steven stew steward stewardship
    stick sticker sticky stiff stifle stigma stile stimulant stimulate stimulation stimuli stimulus sting stinger
    stingray stingy stink stinky stint stipend stipulate stipulation stir stitch stochastic stock stockholder
    stocking stockpile stoic stole stolen stomach stomp stone stoner stonewall stony stood stooge stool stoop stop
    stoppage stopped stopper storage store storey storm stormy story storyline storytell storyteller stout stove
    stow straight straighten straightforward strain strait strand strange strangely stranger strangest strangle
    strap strata strategic strategically strategist strategy stratigraphic stratosphere strava straw strawberry
    stray streak stream streamer streamlin streamline street streetcar strength strengthen strenuous stress stretch
    stretcher strewn stricken strict stricter strictly stride strife strike strikeout striker strikingly string
    stringent stringer strip stripe stripper strive stroke stroking stroll stroller strong stronger strongest
    stronghold strongly struck structur structural structurally structure struggle strung strut stub stubb stubborn
    stubbornly stucco stuck stud student studio study stuf stuffy stumble stump stun stunt stupid stupidest
    stupidity stupidly sturdy sturgeon stutter style stylish stylist stylistic stylize stylus suave sub subclass
    subcommittee subconscious subconsciously subcontinent subcontractor subculture subdivid subdivision subdue
    subgroup subject subjective sublime submarine submerge submission submissive submit subordinate subpoena
    subscrib subscribe subscriber subscription subsection subsequent subsequently subset subsid subsidiary subsidize
    subsidy subsistence subspecy substance substandard substantial substantially substantive substation substitut
    substitute substitution substrate subterranean subtitle subtle subtlety subtly subtract subtraction subtropical
    subunit suburb suburban subversion subversive subvert subway succeed success successful successfully succession
    successive successively successor succinct succulent succumb suck sucker suction sudden sue sued suede sufferer
    suffice sufficiency sufficient sufficiently suffix suffocate suffrage sugar sugarcane sugary suggestive suicidal
    suicide suing suit suitability suitable suitably suitcase suite suitor sulfate sulfide sulfur sully sulphur
    sultan sultry sum sumatra summarize summary summation summer summertime summit summon sumo sumptuous sun sunburn
    sundown sunflower sung sunglass sunk sunken sunlight sunny sunrise sunscreen sunset sunshine super
    superannuation superb superbly supercar superficial superficially superfluous superhero superheroe superhuman
    superimpose superintendent superior superiority superman supermarket supermodel supernatural supernova
    superpower superse supersonic superstar superstition superstitious supervise supervision supervisor supervisory
    supper supplement supplemental supplementary supplementation supplier supply support supporter supportive
    supposedly suppress suppression suppressor supra supremacist supremacy supreme supremely supt surcharge sure
    surely surf surface surfer surge surgeon surgery surgical surgically surname surpass surplus surprisingly
    surreal surrender surrey surrogate surround surveillance survey surveyor survival survive survivor
    susceptibility susceptible sushi suspect suspend suspense suspension suspicion suspicious suspiciously sustain
    sustainability sustainable sustenance sutra suture swag swagger swain swallow swami swamp swan swap swarm
    swastika swat sway swear sweat sweater sweatshirt swede sweeney sweep sweepstake sweet sweeten sweetener sweeter
    sweetest sweetheart sweetie sweetly swell swept swerve swift swiftly swim swimmer swimsuit swimwear swine swing
    swinger swipe swirl swirle swiss switch swivel swoop sword swore sworn swung sybil sycamore syed syke syllable
    syllabus sylvia symbiotic symbol symbolic symbolically symbolism symbolize symmetric symmetrical symmetry
    sympathetic sympathize sympathy symphony symposium symptom symptomatic synagogue synaptic sync synce
    synchronization synchronize synchronous syndicate syndrome synergy synod synonym synonymous synopsis syntax
    synth synthesis synthesize synthetic syphilis syringe syrup system systematic systematically systemic tabernacle
    table tableau tablespoon tablet tabletop tabloid taboo tacit tack tackle tacky taco tact tactic tactical tactile
    taekwondo tag tagline tail tailgate tailor tait takeaway takedown taken takeoff takeout takeover taker talbot
    tale talent talisman talk talkative talker tall taller tallest tally talon tamara tame tamper tampon tan tandem
    tang tangent tangerine tangible tangle tango tank tanker tanner tantamount tantrum tap tape taper tapestry tara
    target tariff tarmac tarnish taro tarot tarp tart tartan tarzan taser task tast taste tasteful tasteless tasty
    tate tattoo taught taunt taut tavern tax taxa taxable taxation taxi taxis taxonomic taxonomy taxpayer tbsp tea
    teach teache teacher teal team teammate teamwork teapot tear tearful tease teaser teaspoon tech technical
    technically technician technique techno technological technologically technology tectonic ted teddy tedious teem
    teen teenage teenager teeny tele telecast telecom telecommunication telegram telegraph telemetry telephon
    telephone teleport telescope televise television teller tellin telltale telly temp tempe temper temperament
    temperance temperate temperature tempest templar template temple tempo temporal temporarily temporary tempt
    temptation ten tenacious tenacity tenancy tenant tend tendency tender tendon tenet tennis tenor tense tensile
    tension tensor tent tentacle tentative tentatively tenth tenuous tenure tequila term terminal terminally
    terminate termination terminator terminology terminus termite terra terrace terrain terre terrestrial terrible
    terribly terrier terrific terrify territorial territory terror terrorism terrorist terry tertiary tesco tesla
    test testament tester testicle testicular testify testimonial testimony testosterone tether texa text textbook
    textile textual textur texture thankful thankfully thanksgive thatcher thaw the theater theatre theatrical thee
    theft thematic theme themselve thence theologian theological theology theorem theoretical theoretically theorist
    theory therapeutic therapist therapy thereafter thereby therefor therefore therein thereof thereto thermal
    thermodynamic thermometer thermostat thesis theta thick thicker thief thieve thigh thin thine thinker thinly
    thinner thirdly thirst thirsty thirteen thirteenth thirty thistle tho thong thoracic thorn thorny thorough
    thoroughbr thoroughfare thoroughly thorpe thou thoughtful thoughtfully thoughtless thousand thrash thread threat
    threaten three threesome threshold thrice thrift thrill thriller thrive throat throb throne throttle through
    throughout throughput throw throwback thrower thru thrust thud thug thumb thumbnail thump thunder thunderbolt
    thunderstorm thus thwart thy thyme thyroid tiara tibia tick ticker ticket tickle tidal tide tidy tie tied tier
    tiff tiffany tiger tight tightly tiki tiktok til tile tiller tilt timber timeframe timeless timeline timely
    timeout timer timetable timid timothy tin tinder tingle tiniest tinker tint tiny tip tipsy tire tireless
    tirelessly tiresome tissue tit titan titanic titanium title titty titular toad toast toaster tobacco toby
    toddler toe tofu toggle toil toilet token toledo tolerable tolerance tolerant tolerate toll tom tomato tomatoe
    tomb tombola tombstone tome tommy tomography tomorrow ton tonal tone toner tong tonga tongue tonic tonight
    tonnage tonne tony too took tool toolbox toolkit toon toot tooth toothbrush toothless toothpaste top topaz topic
    topical topless topographic topography topological topology topper topple torah torch tori torment tornado
    tornadoe toro torpedo torpedoe torque torrent torrential torsion torso tort tortilla tortoise tortur torture
    tory toss total totalitarian totality totally tote totem touch touchdown touchscreen touchy tough tougher
    toughest tour tourism tourist tournament tourney tout towel tower town townhouse township toxic toxicity
    toxicology toxin toy trace tracer track tracker tract traction tractor trad trade trademark trader tradition
    traditional traditionally traffic traffick trafficker tragedy tragic tragically trail trailer train trainee
    trainer trait traitor trajectory tram trample trampoline tran trance tranny tranquil tranquility transaction
    transatlantic transcend transcendent transcendental transcrib transcript transcription transfer transferable
    transform transformation transformational transformative transformer transfusion transgender transgression
    transient transistor transit transition transitional translate translation translational translator translucent
    transmission transmit transmitter transnational transparency transparent transpir transplant transplantation
    transponder transport transportation transporter transsexual transverse trap trapper trash trashy trauma
    traumatic traumatize travel traveler travell traveller traverse travesty travis tray treacherous treachery tread
    treadmill treason treasur treasure treasurer treasury treat treatise treatment treaty treble tree treehouse trek
    tremble tremendous tremendously tremor trench trend trendy trespass trey triad trial triangle triangular
    triathlon tribal tribe tribunal tribune tributary tribute trickery trickle tricky trident trifle trigger
    trillion trilogy trim trimester trinity trio trip triple triplet tripod tripoli triton triumph triumphant trivia
    trivial troll trolley trombone tron troop trooper trope trophy tropic tropical trot trotter trouble troubleshoot
    troublesome trough troupe trouser trout trove troy truce truck trucker true truer truest truffle trump trumpet
    truncate trunk truss trust trustee trustworthy trusty truth truthful truthfully try tsar tsunami tube
    tuberculosis tubular tuck tucker tuff tuft tuition tulip tumble tummy tumor tumour tumultuous tuna tundra tune
    tuner tung tungsten tunic tunnel turban turbine turbo turbulence turbulent turd turf turk turkey turmoil turn
    turnaround turner turnout turnover turnpike turntable turquoise turret turtle tusk tutor tutorial tutu tuxedo
    twain twat tweak tweed tween tweet twelfth twelve twentieth twenty twice twig twilight twin twine twink twinkle
    twist twister twitch twitter two tycoon tying tyler tyne type typewriter typhoid typhoon typhus typical typing
    typo typography tyrannical tyranny tyrant tyre uber ubiquitous ubuntu ugh ugliest ugly ukulele ulcer ulster
    ultimate ultimately ultimatum ultra ultrasonic ultrasound ultraviolet umbilical umbrella umpire unable
    unacceptable unaccompany unaffect unanimous unanimously unannounce unanswer unarm unattend unattractive
    unauthorise unauthorize unavailable unavoidable unaware unbalance unbearable unbeatable unbeaten unbelievable
    unbelievably unbiase unborn unbreakable unbroken uncanny uncensor uncertain uncertainty unchang unchart uncheck
    unclaim unclean unclear uncomfortable uncomfortably uncommon uncompromise unconditional unconditionally
    unconfirm unconscious unconsciously unconstitutional uncontroll uncontrollable uncontrollably unconventional
    uncover uncut undate undead undecid undefeat undefin undeniable undeniably under underage undercover undercut
    underdevelop underdog underestimate undergo undergoe undergone undergraduate underground underlin underline
    underly undermin undermine underneath underpant underprivilege underrate underrepresent underscore underside
    understand understandable understandably understate understatement understood undertak undertake undertaken
    undertaker undertook undervalue underwater underway underwear underwent underwhelm underwood underworld
    underwrit undesirable undetect undevelop undisclose undiscover undisput undisturb undivid undo undocument undone
    undoubtedly undress undue unduly undy unearth uneasy uneducate unemploy unemployment unend unequal unequivocal
    unequivocally unethical uneven uneventful unexpect unexpectedly unexplain unfair unfairly unfaithful unfamiliar
    unfathomable unfavorable unfinish unfit unfold unforeseen unforgettable unforgivable unforgive unfortunate
    unfortunately unfound unfriendly unfulfill ungodly ungrateful unhappy unharm unhealthy unheard unhelpful unholy
    unicorn unicycle unidentify unification uniform uniformity uniformly unify unilateral unilaterally unimaginable
    unimportant unimpress unincorporate uninform uninhabit uninstall uninsur unintend unintentional unintentionally
    uninterest uninterrupt union unionist unique uniquely unisex unison unit unitarian unitary unite unity univ
    universal universally universe university unjust unjustify unjustly unkind unknowingly unknown unlawful
    unlawfully unleash unless unlicense unlike unlikely unlimit unload unlock unlucky unman unmark unmarry unmatch
    unmistakable unnam unnatural unnecessarily unnecessary unnotice unoccupy unofficial unofficially unopen
    unorthodox unpack unpaid unparallel unplan unpleasant unplug unpopular unprecedent unpredictable unprepar
    unproductive unprofessional unprofitable unprotect unproven unpublish unqualify unquestionably unravel unreal
    unrealistic unreasonable unreasonably unregister unregulate unrelate unrelease unrelent unreliable unreport
    unresolve unresponsive unrest unrestrict unruly unsafe unsatisfactory unsatisfy unscath unscrupulous unsecur
    unseen unsettle unsign unskill unsolicit unsolve unspeakable unspecify unspoken unstable unstoppable unsubscribe
    unsuccessful unsuccessfully unsuitable unsung unsupervise unsupport unsure unsurprisingly unsuspect
    unsustainable untap untenable unthinkable untimely untitle unto untold untouch untouchable untrain untreat
    untrue unusable unuse unusual unusually unveil unwant unwarrant unwaver unwelcome unwell unwill unwind unwise
    unwittingly unworthy unwritten upbeat upbr upcom update upfront upgrad upgrade upheaval upheld uphill uphold
    upholstery upkeep upland uplift upload upper upright uprise uproar ups upscale upset upside upstair upstate
    upstream uptake uptown upward uranium urban urbanization urge urgency urgent urgently urinary urine ursula
    usability usable usage use useful useless user username usher usual utensil uterine uterus utilise utilitarian
    utility utilization utilize utmost utopia utopian utter utterly vacancy vacant vacate vacation vaccinate
    vaccination vaccine vacuum vagina vaginal vague vaguely vail vain vale valence valencia valentine valet valiant
    valid validate validation validity valkyrie valley valor valour valuable valuation value valve vampire van
    vandal vandalism vane vanessa vanguard vanilla vanish vanity vanquish vantage vape vapor vapour variability
    variable variance variant variation variety various variously varnish varsity vary vascular vase vassal vast
    vastly vault veal vector vedic veer vega vegan vegetable vegetarian vegetation vegetative veggie veggy
    vehemently vehicle vehicular veil vein velcro velocity velvet vend vendetta vendor veneer venerable venetian
    vengeance vengeful venom venomous venous vent ventilate ventilation ventilator ventral ventricular ventur
    venture venue venus vera veracity verb verbal verbally verbatim verdict verge verifiable verification verify
    veritable vermin vernacular vernon veronica versa versatile versatility verse version versus vert vertebrae
    vertebrate vertex vertical vertically vertice vertigo vessel vest vet veteran veterinarian veterinary veto via
    viability viable vial vibe vibrant vibrate vibration vibrator vicar vice viceroy vicinity vicious viciously
    victim victimize victor victoria victorious victory vide video videotape view viewer viewership viewpoint vigil
    vigilance vigilant vigilante vigor vigorous vigorously viii vike vile villa village villager villain vindicate
    vindication vindictive vine vinegar vineyard vintage vinyl viola violate violation violence violent violently
    violet violin violinist viper viral virgin virginia virginity virtual virtually virtue virtuoso virtuous virus
    viruse visa visceral viscosity viscount viscous visibility visible visibly vision visionary visit visitation
    visitor visor vista visual visualization visualize visually vita vital vitality vitally vitamin viva vive vivid
    vividly vivo vixen vocabulary vocal vocalist vocation vocational vodka vogue voice voicemail voiceover void vol
    volatile volatility volcanic volcano volcanoe volley volleyball volt volta voltage volume voluntarily voluntary
    volunteer vomit von voodoo vortex vote voter vouch voucher vow vowel voyage voyager vulcan vulgar vulnerability
    vulnerable vulture vying wack wacky wade wafer waffle wage wager wagon wail wainwright waist wait waiter
    waitress waitrose waive waiver wake wakes waldo wale walk walker walkway wall waller wallet wallpaper wally
    walmart walnut walrus waltz wand wander wanderer wane wang wank wanker wannabe war warcraft ward warden wardrobe
    ware warehouse warfare warhead warlock warlord warm warmer warmest warmly warmth warn warner warp warrant
    warranty warren warrior warsaw warship wart wartime wary was wash washer wasp wast waste wasteful wasteland
    wastewater watch watchdog watcher watchful watchman watchmen water watercolor watercolour waterfall waterfront
    watergate waterloo waterman watermark watermelon waterproof watersh waterway watery watt wave wavelength wavy
    wax way wayside wayward weak weakest weakly wealth wealthier wealthiest wealthy weapon weaponry wear wearable
    wearer weary weasel weather weave weaver web webcam webcast weber webinar webpage website webster wedding wedge
    weed weekday weekend weekly weep weigh weightlift weil weiner weir weird weirder weirdest weirdly weirdo welch
    welcom welcome weld welder welfare wellbe wellington wellness welly welsh wendy wept werewolf werewolve west
    westbound westerly western westerner westward wet wetland wetter whack whale wharf whatnot whatsapp whatsoever
    wheat wheel wheelbarrow wheelchair wheeler whence wherea whereabout whereby wherein whereupon whew whey
    whichever whiff whig whim whimsical whine whip whiplash whirl whirlpool whirlwind whisk whisker whiskey whisky
    whisper whistle whistleblower whistler whit white whitehead whiten whiter whitewater whitey whitish whittle whiz
    who whoa whoever wholeheartedly wholesale wholesaler wholesome wholly whomever whoop whop whore why wick wicked
    wicker wicket wide widely widen wider widespread widest widget widow widower width wield wiener wifi wigan
    wiggle wiki wild wildcard wildcat wilder wildest wildfire wildlife wildly willful willfully willie willingly
    willow willpower willy wilt win winch wind windfall windmill window windscreen windshield windy wine winery wing
    winger wingman wink winn winner winter wipe wire wireless wisdom wise wisely wiseman wiser wishful witch
    witchcraft withdraw withdrawal withdrawn withdrew wither withheld withhold without withstand witness witty wive
    wizard wobble wobbly woefully woke wolf wolve wolverine womb won wonderful wonderfully wonderland wondrous wonky
    wood wooden woodhouse woodland woodruff woodward woodwork woody woof wool woolly worcester word wore workable
    workday worker workflow workforce workload workman workmanship workmen workout workplace worksheet workshop
    workstation world worldly worldview worldwide worm wormhole worn worry worse worsen worship worshipper worst
    worth worthless worthwhile worthy wound wounded woven wow wraith wrangler wrap wrapper wrath wreak wreck
    wreckage wren wrench wrestle wrestler wright wrinkle wrist write writer wrong wrongdo wrongful wrongfully
    wrongly wrought wynn xenon xenophobia xenophobic xerox xiii xviii xxiii yacht yahoo yakuza yale yang yank yard
    yarn yawn yea yearbook yearly yearn yeast yell yellow yellowish yelp yep yes yet yeti yield yike yoga yoghurt
    yogi yogurt yoke yolk yonder yonker york yorker you younger youngest youngster yourselve yous youth youthful
    yoyo yuan yuck yummy yup yvonne zack zeal zealous zebra zenith zeppelin zero zest zeta zimmer zinc zipper zodiac
    zombie zomby zone zoo zoological zoology zoom zucchini
    """.split()
)
"""Chosen by how often they are used. Without them "sand" would be a hand and "cooking" a choking."""

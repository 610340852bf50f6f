/// Verbs of news English by lemma, so that clauses can be told apart. Patterns and attitude lists
/// add theirs. Nouns that are verbs only now and then are left out.
let commonVerbs = """
    abandon abolish absorb accelerate accept accompany accomplish achieve acknowledge \
    acquire acquit act activate adapt add address adhere adjourn adjust administer admit \
    adopt advance advise advocate affect affirm afford aim align allay allocate allow \
    allude alter amass amend amount analyse anger annex announce annul answer anticipate \
    apologise apologize appeal appear appease applaud appoint appreciate apprehend \
    approach approve argue arise arm arrange arrest arrive ascend ask assail assassinate \
    assemble assert assess assign assist assuage assume assure attack attain attempt \
    attend attract authorise authorize avert avoid await award back ban base be beat \
    become begin behave behead believe belong berate bestow betray bind blame block \
    boast bolster bomb boost border borrow boycott break bring broadcast broaden broker \
    build burn bury buy call campaign cancel capture carry cast castigate catch cause \
    cease cede celebrate challenge change characterise characterize charge check chide \
    choose circulate cite claim clarify cling close coerce coincide collapse collect \
    combat combine come command commence commend comment commit communicate compare \
    compel compensate compete complain complete comply compose comprise conceal concede \
    concentrate conclude concur condemn condone conduct confer confine confirm \
    confiscate confront congratulate connect conquer consent consider consist \
    consolidate conspire constitute construct consult contain contemplate contend \
    contest continue contribute control convene convert convey convict convince \
    cooperate coordinate cope corroborate count counter cover crack create criticise \
    criticize cross crush culminate curb cut damage deal debate decide declare decline \
    decrease decree decry dedicate deepen defeat defect defend defer define defuse defy \
    delay delegate deliver demand demobilise demobilize demolish demonstrate denounce \
    deny depart depend deplore deploy deport depose deprive derail derive describe \
    deserve design designate destabilise destabilize destroy detain deter deteriorate \
    determine detonate develop die differ dilute diminish direct disagree disappear \
    disarm disavow disband disclose discover discuss dismiss disown dispatch disperse \
    display dispute disrupt dissolve dissuade distance distort distribute ditch diverge \
    diversify divide divorce dodge dominate donate double downplay draft draw drive drop \
    earn ease echo eject elect eliminate embark embrace emerge emigrate emphasise \
    emphasize employ enable encourage end endanger endorse endure enforce engage enhance \
    enjoy enlarge enlist enrage ensure entail enter entrust envisage equip erode erupt \
    escalate escape espouse establish evacuate evade evict evolve exacerbate examine \
    exceed exchange exclude execute exercise exert exhaust exist exonerate expand expect \
    expel experience expire explain explode exploit explore export expose express extend \
    extradite face facilitate fail fall falter favor favour fear feature feel fight fill \
    finalise finalize finance find fine finish fire fix flee flourish flout fly focus \
    follow foment forbid force forecast forge forgive forgo form formalise formalize \
    found free freeze frustrate fulfil fulfill function fund gain garner gather get give \
    go govern grant grapple grow guarantee guard guide halt hamper hand handle hang \
    happen harbor harbour harm head hear heighten help hesitate highlight hinder hint \
    hit hold honor honour host hurl identify ignore impeach impede implement imply \
    import impose improve incite include incorporate increase incur indicate infiltrate \
    inflict inform infuriate inherit initiate injure insist inspect inspire instal \
    install intend intensify intercept interfere interpret intervene intimidate \
    introduce invade invalidate invest investigate invite invoke involve irritate \
    isolate issue jail jeopardise jeopardize join judge justify keep kick kidnap kill \
    know lack lament land languish last launch lay lead lean learn leave legalise \
    legalize lend let liberate lie lift liken limit linger link list live lock look lose \
    maintain make manage march mark marry mean mediate meet melt merge migrate mobilise \
    mobilize modernise modernize monitor mount move mull murder name narrow nationalise \
    nationalize negotiate nominate normalise normalize note notify nullify number obey \
    object oblige observe obstruct obtain occupy occur offer omit open operate oppose \
    oppress opt order organise organize originate oust outlaw outline overcome override \
    overrule oversee overtake overthrow owe own participate pass patrol pay penetrate \
    perceive perform perish permit persecute persist persuade pick placate place plan \
    play plead pledge plunge point ponder portray pose possess postpone practice \
    practise praise precede preclude predict prefer prepare present preserve preside \
    press presume prevail prevent privatise privatize proceed proclaim procure produce \
    profess progress prohibit project prolong promise promote prompt propel propose \
    prosecute protect protest prove provide provoke publish pull punish purchase pursue \
    push put qualify quell question quit quote raise rally range ratify ravage reach \
    react read reaffirm realise realize rebuff recall recede receive reckon reclaim \
    recognise recognize recommend reconcile reconsider reconvene recover recruit rectify \
    redefine redeploy redraw reduce reestablish refer reflect refrain refuse refute \
    regain regard register regret rehabilitate reinforce reinstate reiterate reject \
    rejoin relate release relinquish relocate rely remain remark remember remind remove \
    rename renege renew renounce repatriate repay repeal repeat repel replace reply \
    report represent repress reproach request require reschedule rescue resent reshape \
    reside resign resist resolve respect respond rest restore restrict result resume \
    resurface retain retaliate rethink retire retract retreat retrieve return reunify \
    reunite reveal reverse review revise revive revoke revolve reward rise risk rival \
    rotate rule run rush sack safeguard sanction save say scale scatter schedule scold \
    scrap scrutinise scrutinize seal search secede secure see seek seem seize select \
    sell send separate serve set settle shape share shell shelve shift shoot show shun \
    shut side sign signal sit skip slam slow smuggle snub soften solicit solve sound \
    speak specify speculate spend split sponsor spread spur spurn squander stabilise \
    stabilize stage stagnate stall stand start state stay steal stem stipulate stop \
    storm strengthen stress strike strip strive struggle study subdue submit subsidise \
    subsidize succeed succumb sue suffer suggest suit summon supersede supervise supply \
    support suppose suppress surpass surrender surround survive suspect suspend sustain \
    swap swear swell switch tackle take talk target teach tell tempt tend terminate test \
    testify thank think threaten thrive thwart tie tighten tolerate topple torture touch \
    trade train transcend transfer transform transit translate transmit travel traverse \
    treat trigger try tumble turn unblock undergo undermine understand undertake unfold \
    unify unite unleash unravel unseat unveil update uphold uproot urge use utilise \
    utilize vacate value vanish veto vie view vilify violate visit voice vote vow wage \
    wait waive walk want warn watch waver weaken welcome widen wield win wish \
    withdraw wither withhold witness work worry wound write yield
    """

/// Adjectives that stand between a verb and its object in news English; without them the noun
/// behind might be taken for a verb.
let commonAdjectives = """
    joint military political economic regional international national federal central local foreign
    armed new old full founding permanent major common annual bilateral multilateral trilateral
    naval air aerial humanitarian financial technical medical strategic nuclear large small
    big high low great important different young public private strong free true good bad general
    possible recent former current late early long short several serious heavy deadly fresh
    urgent further additional official presidential parliamentary deputy prime vice acting
    ruling governing outgoing incoming diplomatic logistical comparable increased mutual close
    single whole entire brief final
    """

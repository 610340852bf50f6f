/// Verbs of news English by lemma, so that clauses can be told apart. Patterns and attitude lists
/// add theirs. Nouns that are verbs only now and then are left out.
let commonVerbs = """
    abandon abolish absorb accept accompany accomplish achieve acknowledge acquire act adapt \
    add address adhere adjourn adjust administer admit adopt advance advise advocate affect \
    affirm afford aim allocate allow alter amend amount analyse anger annex announce annul \
    answer appeal appear applaud appoint appreciate approach approve argue arise arm arrange \
    arrest arrive ascend ask assassinate assemble assert assess assign assist assume assure \
    attack attempt attend attract authorise authorize avoid await award back ban base be beat \
    become begin behave believe belong bind blame block boast bolster bomb boost border \
    borrow boycott break bring broadcast broker build burn bury buy call campaign cancel \
    capture carry cast catch cause cease celebrate challenge change characterise characterize \
    charge check choose circulate cite claim clarify close coincide collapse collect combat \
    combine come command commence comment commit communicate compare compel compete complain \
    complete comply compose comprise conceal concede conclude condemn conduct confer confine \
    confirm confront congratulate connect consider consist consolidate constitute construct \
    consult contain contend contest continue contribute control convene convert convict \
    convince cooperate coordinate cope count counter cover crack create criticise criticize \
    cross crush curb cut damage deal debate decide declare decline decrease decree deepen \
    defeat defect defend define defuse delay delegate deliver demand demonstrate denounce \
    deny depart depend deploy deport depose derail derive describe deserve design designate \
    destabilise destabilize destroy detain deter deteriorate determine detonate develop die \
    differ ditch diminish direct disagree disappear disarm disband disclose discover discuss dismiss \
    disperse display dispute disrupt dissolve distance distribute divide divorce dodge \
    dominate donate double draft draw drive drop earn ease echo elect eliminate embrace \
    emerge emphasise emphasize employ enable encourage end endorse enforce engage enhance \
    enjoy enlarge enlist ensure enter equip escalate escape establish evacuate evolve examine \
    exceed exchange exclude execute exercise exert exhaust exist expand expect expel \
    experience expire explain explode exploit explore export express extend extradite face \
    facilitate fail fall favour favor fear feature feel fight fill finalise finalize finance \
    find fine finish fire fix flee fly focus follow forbid force forecast forge form formalise \
    formalize found free freeze fulfil fulfill function fund gain gather get give go govern \
    grant grow guarantee guard guide halt hand handle hang happen harbour harbor harm head \
    hear help hesitate highlight hint hit hold honour honor host identify ignore impeach \
    implement imply import impose improve include incorporate increase indicate infiltrate \
    inform inherit initiate injure insist inspect inspire instal install intend intensify \
    intercept intervene introduce invade invest investigate invite invoke involve isolate \
    issue jail join judge justify keep kick kidnap kill know lack land last launch lay lead \
    lean learn leave legalise legalize lend let liberate lie lift limit link list live lock \
    look lose maintain make manage march mark marry mean mediate meet melt merge migrate \
    mobilise mobilize modernise modernize monitor mount move murder name narrow negotiate \
    nominate normalise normalize note notify number object oblige observe obtain occupy \
    occur offer open operate oppose order organise organize originate oust outlaw outline \
    overcome oversee overthrow owe own oppress participate pass patrol pay perceive perform \
    permit persuade pick place plan play pledge plunge point pose possess postpone practise \
    practice praise predict prefer prepare present preserve press prevail prevent proceed \
    proclaim produce progress prohibit project prolong promise promote prompt propose \
    prosecute protect protest prove provide provoke publish pull punish purchase pursue push \
    put qualify quell question quit quote raise rally range ratify reach react read \
    reaffirm realise realize recall receive reclaim recognise recognize recommend reconcile \
    recover recruit redeploy reduce reestablish refer reflect refrain refuse regain regard \
    register regret reinforce reinstate reiterate reject rejoin relate release relocate rely \
    remain remark remember remind remove rename renew renounce repeal repeat repel replace \
    reply report represent repress reproach request require rescue reshape reside resign \
    resist resolve respect respond rest restore restrict result resume retain retire retreat \
    return reunite reveal reverse review revise revive revoke reward rise risk rival rotate \
    rule run rush sack sanction save say scale schedule scrap seal search secede secure see \
    seek seem seize select sell send separate serve set settle shape share shell shift shoot \
    show shut side sign signal sit skip slam slow smuggle solve sound speak specify speculate \
    spend split sponsor spread spur stabilise stabilize stage stall stand start state stay \
    steal stem stop storm strengthen stress strike strip struggle study submit succeed sue \
    suffer suggest suit supervise supply support suppose suppress surrender surround survive \
    suspect suspend sustain swap swear switch take talk target teach tell tend terminate \
    test testify thank think threaten tie tighten topple torture touch trade train transfer \
    transform transit travel treat trigger try turn unblock undergo undermine understand \
    undertake unfold unify unite unveil update uphold urge use vacate value vanish veto view \
    violate visit voice vote vow wage wait walk want warn watch weaken welcome widen win wish \
    withdraw withhold witness work worry wound write yield
    """

/// Adjectives that stand between a verb and its object in news English; without them the noun
/// behind might be taken for a verb.
let commonAdjectives = """
    joint military political economic regional international national federal central local foreign
    armed new old full founding permanent major common annual bilateral multilateral trilateral
    naval aerial humanitarian financial technical medical strategic nuclear large small
    big high low great important different young public private strong free true good bad general
    possible recent former current late early long short several serious heavy deadly fresh
    urgent further additional official presidential parliamentary deputy prime vice acting
    diplomatic logistical comparable increased mutual close
    """

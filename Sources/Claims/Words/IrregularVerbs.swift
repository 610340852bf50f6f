/// A verb whose past does not end in -ed.
struct IrregularVerb {
    let base: String
    let forms: [(form: String, inflections: Inflections)]

    static let all: [IrregularVerb] = table.split(separator: "\n").map { IrregularVerb(line: $0) }
    static let bases = Set(all.map(\.base))

    /// Reads `base past participle`, alternatives separated by `/`; the participle may be left out
    /// where it is the past. A fourth and fifth column give third person and gerund where the
    /// regular ones are wrong.
    private init(line: Substring) {
        let columns = line.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
        let base = columns[0][0]
        let regular = regularVerbForms(base)
        var forms: [(form: String, inflections: Inflections)] = []
        forms += columns[1].map { ($0, .past) }
        forms += (columns.count > 2 ? columns[2] : columns[1]).map { ($0, .participle) }
        forms +=
            columns.count > 3
            ? columns[3].map { ($0, .third) } : regular.filter { $0.inflections == .third }
        forms +=
            columns.count > 4
            ? columns[4].map { ($0, .gerund) } : regular.filter { $0.inflections == .gerund }
        self.base = base
        self.forms = forms
    }
}

// Left out because the noun or adjective is far commoner: bind, grind, wind.
private let table = """
    be was/were been is/are/am being
    have had had has having
    do did done does doing
    go went gone
    arise arose arisen
    awake awoke awoken
    bear bore borne/born
    beat beat beaten
    become became become
    befall befell befallen
    begin began begun
    bend bent
    beset beset
    bet bet
    bid bid/bade bid/bidden
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    broadcast broadcast
    build built
    burn burned/burnt
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost cost
    creep crept
    cut cut
    deal dealt
    dig dug
    draw drew drawn
    dream dreamed/dreamt
    drink drank drunk
    drive drove driven
    dwell dwelt/dwelled
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    fit fit/fitted
    flee fled
    fling flung
    fly flew flown
    forbid forbade/forbad forbidden
    forecast forecast
    forego forewent foregone
    foresee foresaw foreseen
    foretell foretold
    forget forgot forgotten
    forgive forgave forgiven
    forgo forwent forgone
    forsake forsook forsaken
    freeze froze frozen
    get got got/gotten
    give gave given
    grow grew grown
    hang hung/hanged
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    leap leapt/leaped
    learn learned/learnt
    leave left
    lend lent
    let let
    lie lay/lied lain/lied
    light lit/lighted
    lose lost
    make made
    mean meant
    meet met
    mislead misled
    mistake mistook mistaken
    misunderstand misunderstood
    offset offset
    outbid outbid
    outdo outdid outdone
    outgrow outgrew outgrown
    overcome overcame overcome
    overhear overheard
    override overrode overridden
    overrun overran overrun
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    overwrite overwrote overwritten
    partake partook partaken
    pay paid
    plead pleaded/pled
    prove proved proved/proven
    put put
    quit quit/quitted
    read read
    rebuild rebuilt
    redo redid redone
    redraw redrew redrawn
    remake remade
    repay repaid
    reset reset
    retake retook retaken
    rethink rethought
    rewrite rewrote rewritten
    rid rid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    sew sewed sewn
    shake shook shaken
    shed shed
    shine shone
    shoot shot
    show showed shown/showed
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank/sunk sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    smell smelled/smelt
    sow sowed sown
    speak spoke spoken
    speed sped/speeded
    spend spent
    spill spilled/spilt
    spin spun
    split split
    spoil spoiled/spoilt
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stink stank stunk
    strike struck struck/stricken
    string strung
    strive strove/strived striven
    swear swore sworn
    sweep swept
    swell swelled swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    tread trod trodden
    undercut undercut
    undergo underwent undergone
    underlie underlay underlain
    undertake undertook undertaken
    understand understood
    undo undid undone
    upend upended
    uphold upheld
    upset upset
    wake woke woken
    wear wore worn
    weave wove woven
    wed wed/wedded
    weep wept
    win won
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wring wrung
    write wrote written
    """

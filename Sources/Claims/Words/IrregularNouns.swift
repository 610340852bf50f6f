/// Nouns whose plural is not made with -s; those in -man need no line.
let irregularNouns: [(singular: String, plural: String)] = [
    ("alumnus", "alumni"), ("analysis", "analyses"), ("axis", "axes"),
    ("calf", "calves"), ("child", "children"), ("consortium", "consortia"), ("crisis", "crises"),
    ("criterion", "criteria"), ("datum", "data"), ("emphasis", "emphases"), ("foot", "feet"),
    ("half", "halves"), ("hypothesis", "hypotheses"), ("knife", "knives"), ("leaf", "leaves"),
    ("life", "lives"), ("loaf", "loaves"), ("medium", "media"), ("memorandum", "memoranda"),
    ("mouse", "mice"), ("oasis", "oases"), ("parenthesis", "parentheses"), ("person", "people"),
    ("phenomenon", "phenomena"), ("referendum", "referenda"), ("self", "selves"),
    ("shelf", "shelves"), ("syllabus", "syllabi"), ("thesis", "theses"), ("thief", "thieves"),
    ("tooth", "teeth"), ("wife", "wives"), ("wolf", "wolves"),
]

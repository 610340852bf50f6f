/// The standing phrases of news sites, all sites together.
enum PageFurniture {
    // "*" is up to six words, "**" any number, "#" a number; see PhraseTable.

    /// What announces a list of articles.
    static let pageHeadings = PhraseTable([
        "tag archives *", "category archives *", "author archives *", "monthly archives *",
        "daily archives *", "yearly archives *", "archive for *", "archives for *",
        "archive of *", "archive", "archives", "archives : *", "archive : *", "news archive *",
        "tag : *", "tagged : *", "category : *", "topic : *", "topics : *",
        "country : *", "region : *", "author : *", "month : *", "posts tagged *",
        "posts tagged with *", "articles tagged *", "articles tagged with *", "stories tagged *",
        "posts in category *", "browsing : *", "browsing tag *", "browsing category *",
        "all posts in *", "all posts tagged *", "all posts by *", "all articles *",
        "all news *", "viewing results # # of #", "viewing # # of # *", "showing # # of # *",
        "showing results # # of # *", "showing results *", "showing all # results",
        "displaying # # of # *", "displaying results *", "results # # of # *", "# results *",
        "# articles", "# posts", "# stories", "# items", "# of # documents",
        "document # of #", "article # of #", "story # of #", "item # of #", "search results *",
        "about # results",
        "about # # results",
        "results for *", "you searched for *",
        "you are here **",
    ])

    /// The same in a word or two, at the head of a page only: in an article they say something else.
    static let pageTitles = PhraseTable([
        "latest news", "latest stories", "latest articles", "latest posts", "recent posts",
        "recent news", "top stories", "news in brief", "in brief", "news briefs", "news digest",
        "daily digest", "weekly digest", "weekly news digest", "daily news digest", "headlines",
        "today s headlines", "news", "in this issue", "table of contents", "contents",
    ])

    /// What stands above the comments of readers.
    static let commentHeads = PhraseTable([
        "comments", "comment", "# comments", "# comment", "comments #", "responses",
        "# responses", "# response", "# replies", "discussion", "reader comments",
        "# thoughts on **", "one thought on **",
    ])

    /// Words that lead from one page of a list to another.
    static let pages: Set<ShortWord> = [
        "next", "previous", "prev", "first", "last", "older", "newer", "page", "of",
    ]

    /// Words before or above the name of a category.
    static let labels = PhraseTable([
        "categorie", "category", "categories", "kategorie", "catégorie", "categoría",
        "categoria", "section", "rubric", "rubrique", "rubrik", "topic", "topics", "tags",
        "filed in", "press release", "press release no *", "news release", "media release",
        "media statement", "press statement", "for immediate release *",
        "for immediate publication *", "embargoed until *",
    ])

    /// What stands below an item on a page of several.
    static let itemEnds = PhraseTable([
        "comment", "comments", "# replies", "# reply", "no replies", "leave a comment *",
        "leave a reply *", "leave your comment *", "add a comment",
        "add comment", "post a comment", "comment on this *", "# comments *", "# comment",
        "no comments *", "no comment", "comments : #", "comments #", "comments # *",
        "comments are closed *", "comments off *", "comments closed", "read more *", "more",
        "read the full *", "read full *", "full story *", "full article *", "continue reading *",
        "keep reading *", "posted in **", "filed under **", "tagged with **", "tags : **",
        "categories : **", "posted by **", "labels : **", "permalink", "permanent link *",
        "link to this *",
        "bookmark the permalink *", "to top", "back to top", "top", "view article",
        "view full *", "go to article", "lire la suite *", "en savoir plus", "leer más *",
        "seguir leyendo *", "ler mais *", "leia mais *", "weiterlesen *", "mehr lesen *",
        "continua a leggere *", "leggi tutto *", "lees meer *", "lees verder *",
        "czytaj dalej *", "czytaj więcej *", "Читать далее *", "читать далее *", "Подробнее *",
        "подробнее *", "Читати далі *", "devamını oku *", "devamı *", "baca juga *",
        "baca selengkapnya *", "selengkapnya", "soma zaidi *",
    ])

    /// Everything else that surrounds articles.
    static let navigation = PhraseTable([
        "click here *", "share", "share this *", "share on *", "share via *", "share : *",
        "tweet", "tweet this", "facebook", "twitter", "telegram", "whatsapp", "linkedin",
        "instagram", "youtube", "rss", "rss feed", "email", "e mail", "email this *", "print",
        "print this *", "print page", "pdf", "save", "older posts *", "newer posts *",
        "posts navigation",
        "older entries", "newer entries", "older", "newer", "next page *", "previous page *",
        "next", "previous", "prev", "prev next", "previous next", "first last", "next post *",
        "previous post *", "next article *", "previous article *", "post navigation",
        "page # of # *", "page #", "body", "full text",
        "load more *", "see more *", "show more *", "see all *", "view all *", "view more *",
        "show all *", "more news", "more stories", "more articles", "more from *",
        "related posts *", "related articles *", "related stories *", "related news *",
        "related : **", "related", "related topics *", "related content", "read also *",
        "also read *", "see also : *", "you may also like *", "you might also like *",
        "recommended", "recommended for you", "most read", "most read in *", "most popular",
        "most popular in *", "most popular articles", "most popular stories", "most viewed",
        "popular posts", "trending", "trending now", "editor s picks", "subscribe *", "sign up *",
        "follow us", "follow us on *", "like us on *", "join us on *",
        "log in", "log in to *", "login *", "sign in *", "register",
        "my account", "skip to *", "menu", "main menu", "search", "search : *",
        "contact us", "contact", "contacts", "about us", "about", "privacy policy *",
        "terms of use *", "terms of service *", "terms and conditions *", "cookie policy *",
        "we use cookies *", "accept cookies *", "advertisement", "advertisements",
        "advertising", "advertise with us *", "advertise here", "sponsored", "sponsored content",
        "support us", "support us on *", "support our *",
        "donate", "donate now", "home", "homepage", "reply", "report abuse", "edit", "loading",
        "listen to this *", "# min read", "# minute read", "# minutes read", "reading time *",
        "# views", "views : #", "views #", "# shares", "length : # words", "# words",
        "language : *", "load date : *", "sitemap", "site map", "powered by *", "up",
        "opens in new window", "download", "advertorial", "breadcrumb", "breadcrumbs",
        "dateline : *",
        "section : **", "your email address will not be published *",
        "required fields are marked *", "notify me of *",
    ])

    static let captionLeads = PhraseTable([
        "photo : **", "photo by **", "photos : **", "photos by **", "photo credit **", "image : **",
        "image credit **", "image courtesy **", "picture : **", "picture by **", "caption : **",
        "credit : **", "credits : **", "photograph : **", "photograph by **", "file photo **",
        "photo courtesy **", "photo # *", "illustration : **", "illustration by *",
        "map : *", "video : *",
    ])

    /// Where an item was taken from.
    static let credits = PhraseTable([
        "source : **", "sources : **", "via : *", "quelle : **", "fuente : **", "fonte : **",
        "kaynak : **", "Источник : **", "источник : **",
    ])

    static let bylines = PhraseTable([
        "written by *", "story by *", "reporting by *", "author : *", "byline : *",
        "from our correspondent *", "staff writer", "staff reporter", "our correspondent",
        "editing by *", "translated by *",
    ])

    static let ends = PhraseTable([
        "ends", "end", "the end", "end of *", "end item", "enditem", "endit", "end text", "nnnn",
        "fin", "fim", "fine", "ende", "конец", "son",
    ])

    /// What stands below a press release or report about its sender.
    static let epilogues = PhraseTable([
        "about *", "about the *", "contact *", "contacts *", "media contact *", "media contacts *",
        "media enquiries *", "media inquiries *", "press contact *", "press contacts *",
        "for more information *", "for further information *", "for media enquiries *",
        "note to editors *", "notes to editors *", "notes for editors *", "editor s note *",
        "editors note *", "about the author *", "about the authors *",
    ])

    /// What a writer may be, on the line below the name.
    static let professions: Set<ShortWord> = [
        "writer", "correspondent", "reporter", "editor", "staff", "contributor", "columnist",
        "analyst", "bureau", "press", "news",
    ]
}

extension WordClass {
    /// Given names by the part of the world where they are most common.
    ///
    /// Left out are names that are words, states or cities first of all (Hope, Chad, Paris): those
    /// need other evidence.
    static let givenNames = givenNamesOfTheWest + givenNamesOfTheEast + givenNamesOfTheSouth

    /// Family names that stand before given names.
    static let familyNames: [(members: WordClass, words: String)] = [
        (
            .familyFirst,  // Chinese, Korean, Vietnamese family names, which stand first
            """
            ahn bae bai bao bui byun cai cao cha chae chai chan chang chao che chen cheng \
            cheong cheung chi chiang chin cho choe choi chong chou chow chu chun chung cui dai \
            dang deng ding dinh dong du duan dung duong fan fang feng fu fung gao geng goh \
            gong gu guan guo ha han hao heo ho hoang hong hou hsiao hsieh hsu hu hua huang hur \
            huynh hwang im jang jeon jeong ji jia jiang jin jo jong ju jung kan kang kao ke \
            kim ko kong koo kuo kwak kwok kwon lai lam lau le lee lei leung li lian liang liao \
            lim lin liu lo lou lu lui luo luong luu ly ma mai mao meng min moon mu na nam ng \
            ngo nguyen nie noh oh ong ou pak pan pang park peng pham phan phung qi qian qiao \
            qin qiu qu quan ra rao ren rhee ri ro roh ryu seo seok seol shan shao shen sheng \
            shi shim shin soh song suh suk tang tao teng thi tian tong tran trinh truong tsai \
            tsang tse tseng tu vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie \
            xiong xu xue yan yang yao ye yeo yeung yi yim yin yip yoo yoon you yu yuan yue yun \
            zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo
            """
        )
    ]
}

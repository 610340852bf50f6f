package import Entities
package import Knowledge

/// Finds the state of a code or name that another data set has for it.
package struct CountryCode {
    private let known: KnownEntities

    /// Takes the dictionaries in which states are looked up.
    package init(_ known: KnownEntities) { self.known = known }

    /// The state of an ISO 3166-1 code of two or three letters in any case, of a code of CAMEO, of a
    /// dictionary id or of a name.
    package func state(_ code: String) -> EntityID? {
        let capitals = code.uppercased()
        switch code.utf8.count {
        case 2:
            if let state = known.state(iso2: capitals) { return state }
        case 3:
            if let state = Self.alpha2[capitals].flatMap({ known.state(iso2: $0) })
                ?? Self.historic[capitals].flatMap({ self.state(named: $0) })
            {
                return state
            }
        default: break
        }
        if let entity = known[EntityID(code)], entity.kind == .state { return entity.id }
        return state(named: code)
    }

    /// Whether three letters are the code of a country or territory, be it in the dictionaries or
    /// not.
    static func isCountry(_ code: String) -> Bool {
        alpha2[code] != nil || historic[code] != nil
    }

    private func state(named name: String) -> EntityID? {
        known.bearers(of: name).first { $0.kind == .state && !$0.isWeak }?.id
    }

    /// ISO 3166-1 alpha-3 and alpha-2, and what CAMEO writes otherwise: Kosovo KSV, Romania ROM, the
    /// Isle of Man IMY, Timor TMP, Zaire ZAR.
    private static let alpha2: [String: String] = Dictionary(
        uniqueKeysWithValues: """
            ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG \
            AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL \
            BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH \
            CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX \
            CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES \
            ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI \
            GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM \
            HNDHN HRVHR HTIHT HUNHU IDNID IMNIM IMYIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL \
            ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KSVXK KWTKW \
            LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA \
            MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ \
            MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU \
            NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL \
            PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROMRO ROURO RUSRU RWARW SAUSA SDNSD \
            SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST \
            SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK \
            TKMTM TLSTL TMPTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY \
            USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZARCD \
            ZMBZM ZWEZW
            """.split(separator: " ").map { (String($0.prefix(3)), String($0.suffix(2))) })

    /// States that are no more, by their names in the dictionaries.
    private static let historic = [
        "CSK": "Czechoslovakia", "DDR": "East Germany", "FRY": "Yugoslavia",
        "SCG": "Serbia and Montenegro", "SUN": "Soviet Union", "USR": "Soviet Union",
        "YUG": "Yugoslavia",
    ]
}

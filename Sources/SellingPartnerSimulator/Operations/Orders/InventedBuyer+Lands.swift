extension BuyerLand {
    /// The land of a store; where there is none of its own, people are called as in Britain.
    static func of(_ code: String) -> BuyerLand { lands[code] ?? britain }

    private static let lands: [String: BuyerLand] = [
        "US": unitedStates, "CA": canada, "DE": germany, "FR": france, "BE": belgium, "IT": italy, "ES": spain,
        "MX": mexico, "BR": brazil, "NL": netherlands, "SE": sweden, "PL": poland, "TR": turkey, "JP": japan,
        "IE": ireland, "AU": australia, "SG": singapore, "IN": india, "AE": emirates, "SA": arabia, "EG": egypt,
        "ZA": southAfrica,
    ]

    private static let english = (
        given: ["Ann", "Peter", "Grace", "Owen", "Zoë", "Samuel", "Ruth", "D'Arcy"],
        family: ["Baker", "O'Neill", "Fletcher", "Wren", "Achebe", "Hughes", "Lindqvist"]
    )

    private static func english(
        _ places: [Place], streets: [String] = ["Oak Street", "Mill Lane", "Station Road", "Harbour View"]
    ) -> BuyerLand {
        BuyerLand(
            givenNames: english.given, familyNames: english.family, streets: streets, places: places,
            isHouseFirst: true)
    }

    private static let unitedStates = {
        var land = english([Place("Tulsa", "OK", "741##")], streets: ["Oak St", "Main St", "5th Ave", "Elm Dr"])
        land.companyEnding = "LLC"
        land.placesByTax = [
            0: Place("Portland", "OR", "972##"), 60: Place("Detroit", "MI", "482##-####"),
            65: Place("Spokane", "WA", "992##"), 73: Place("Fresno", "CA", "937##-####"),
            83: Place("Austin", "TX", "787##"), 89: Place("New York", "NY", "100##-####"),
            95: Place("Memphis", "TN", "381##"),
        ]
        return land
    }()

    private static let canada = {
        var land = english([Place("Calgary", "AB", "T2P #A#")])
        land.placesByTax = [
            50: Place("Calgary", "AB", "T2P #A#"), 130: Place("Toronto", "ON", "M5V #B#"),
            150: Place("Halifax", "NS", "B3J #K#"),
        ]
        return land
    }()

    private static let britain = english([
        Place("Leeds", "West Yorkshire", "LS# #AB"), Place("Bristol", nil, "BS# #QT"), Place("London", nil, "SE1 #AA"),
    ])
    private static let ireland = english([Place("Cork", "Co. Cork", "T12 A###")])
    private static let australia = english([Place("Hobart", "TAS", "70##"), Place("Perth", "WA", "60##")])
    private static let singapore = english([Place("Singapore", nil, "18####")])
    private static let southAfrica = english([Place("Durban", "KwaZulu-Natal", "40##")])

    private static let germany = BuyerLand(
        givenNames: ["Jörg", "Anna", "Käthe", "Lukas", "Özlem", "Friedrich"],
        familyNames: ["Müller", "Groß", "Schäfer", "Weiß", "Böttcher", "Yıldız"],
        streets: ["Lindenstraße", "Am Mühlbach", "Schloßgasse", "Hauptstraße"],
        places: [
            Place("Köln", "Nordrhein-Westfalen", "50###"), Place("Görlitz", "Sachsen", "028##"),
            Place("München", "Bayern", "80###"),
        ],
        flat: "Whg.", companyEnding: "GmbH & Co. KG", note: "bitte beim Nachbarn abgeben",
        greeting: "Alles Gute zum Geburtstag!")

    private static let french = (
        given: ["Hélène", "François", "Zoé", "Benoît", "Maëlle"],
        family: ["Lefèvre", "Dubois", "N'Guyen", "Garçon", "Prévost"],
        streets: ["rue des Érables", "avenue de la Gare", "impasse du Château"]
    )

    private static func french(_ places: [Place], company: String) -> BuyerLand {
        BuyerLand(
            givenNames: french.given, familyNames: french.family, streets: french.streets, places: places,
            flat: "Appt", companyEnding: company, note: "laisser à la loge", greeting: "Joyeux anniversaire !",
            isHouseFirst: true)
    }

    private static let france = french(
        [Place("Besançon", nil, "250##"), Place("Nîmes", nil, "300##")], company: "SARL")
    private static let belgium = french([Place("Liège", nil, "4###"), Place("Namur", nil, "5###")], company: "SRL")

    private static let italy = BuyerLand(
        givenNames: ["Niccolò", "Giulia", "Chiara", "Matteo"], familyNames: ["D'Angelo", "Rossi", "Bianchi", "Conti"],
        streets: ["via Garibaldi", "corso dell'Unità", "viale dei Mille"],
        places: [Place("Forlì", "FC", "471##"), Place("Torino", "TO", "101##")],
        flat: "Int.", companyEnding: "S.r.l.", note: "suonare due volte", greeting: "Buon compleanno!")

    private static let spanish = (
        given: ["Íñigo", "María José", "Lucía", "Andrés"], family: ["Muñoz", "García", "Peña", "Ibáñez"],
        streets: ["calle del Olmo", "avenida de la Constitución", "paseo de los Ángeles"]
    )

    private static func spanish(_ places: [Place], company: String) -> BuyerLand {
        BuyerLand(
            givenNames: spanish.given, familyNames: spanish.family, streets: spanish.streets, places: places,
            flat: "Piso", companyEnding: company, note: "dejar en portería", greeting: "¡Feliz cumpleaños!")
    }

    private static let spain = spanish(
        [Place("A Coruña", "A Coruña", "150##"), Place("Málaga", "Málaga", "290##")], company: "S.L.")
    private static let mexico = spanish(
        [Place("Querétaro", "Querétaro", "760##"), Place("Mérida", "Yucatán", "970##")], company: "S.A. de C.V.")

    private static let brazil = BuyerLand(
        givenNames: ["João", "Conceição", "Antônio", "Luíza"], familyNames: ["Gonçalves", "Araújo", "Simões", "Leão"],
        streets: ["Rua das Flores", "Avenida São João", "Travessa do Comércio"],
        places: [Place("São Paulo", "SP", "01###-###"), Place("Maceió", "AL", "57###-###")],
        flat: "Apto", companyEnding: "Ltda", note: "deixar na portaria", greeting: "Feliz aniversário!")

    private static let netherlands = BuyerLand(
        givenNames: ["Daniël", "Sanne", "Loïs", "Bram"], familyNames: ["de Vries", "van 't Hof", "Janssen"],
        streets: ["Kerkstraat", "Nieuwe Gracht", "Molenweg"],
        places: [Place("Utrecht", nil, "35## AB"), Place("Den Haag", nil, "25## KL")],
        companyEnding: "B.V.", note: "bij de buren", greeting: "Gefeliciteerd!")

    private static let sweden = BuyerLand(
        givenNames: ["Åsa", "Björn", "Märta", "Nils"], familyNames: ["Öberg", "Sjöström", "Lindgren"],
        streets: ["Storgatan", "Ängsvägen", "Björkvägen"], places: [Place("Malmö", nil, "21# ##")],
        companyEnding: "AB", note: "ring två gånger", greeting: "Grattis!")

    private static let poland = BuyerLand(
        givenNames: ["Łukasz", "Małgorzata", "Paweł"], familyNames: ["Wójcik", "Dąbrowska", "Żak"],
        streets: ["ul. Różana", "ul. Świętego Jana", "al. Lipowa"],
        places: [Place("Łódź", nil, "90-###"), Place("Kraków", nil, "30-###")],
        flat: "m.", companyEnding: "Sp. z o.o.", note: "proszę dzwonić", greeting: "Sto lat!")

    private static let turkey = BuyerLand(
        givenNames: ["Işıl", "Çağrı", "Gülşen"], familyNames: ["Yılmaz", "Öztürk", "Şahin"],
        streets: ["İstiklal Caddesi No:", "Çiçek Sokak No:"],
        places: [Place("İzmir", "İzmir", "35###"), Place("Muğla", "Muğla", "48###")],
        flat: "Daire", companyEnding: "A.Ş.", note: "kapıya bırakın", greeting: "İyi ki doğdun!")

    private static let japan = BuyerLand(
        givenNames: ["花子", "健太", "さくら", "翔"], familyNames: ["佐藤", "鈴木", "渡邊", "小林"],
        streets: ["桜町", "本町", "緑ヶ丘"],
        places: [Place("横浜市", "神奈川県", "231-####"), Place("札幌市", "北海道", "060-####")],
        flat: "号室", companyEnding: "株式会社", note: "宅配ボックスへ", greeting: "お誕生日おめでとう！",
        isFamilyFirst: true)

    private static let india = BuyerLand(
        givenNames: ["Asha", "Ravi", "Meera", "Arjun"], familyNames: ["Iyer", "Kulkarni", "Sharma"],
        streets: ["M. G. Road", "Gandhi Nagar", "Lake View Road"],
        places: [Place("Pune", "MAHARASHTRA", "4110##"), Place("Kochi", "KERALA", "6820##")],
        flat: "Flat", companyEnding: "Pvt Ltd", isHouseFirst: true)

    private static func arabic(_ places: [Place]) -> BuyerLand {
        BuyerLand(
            givenNames: ["ليلى", "عمر", "Nour", "Karim"], familyNames: ["حداد", "منصور", "Haddad"],
            streets: ["شارع النخيل", "Palm Road"], places: places)
    }

    private static let emirates = arabic([Place("Dubai", nil, "00000")])
    private static let arabia = arabic([Place("Jeddah", nil, "21###")])
    private static let egypt = arabic([Place("Giza", "Giza", "12###")])
}

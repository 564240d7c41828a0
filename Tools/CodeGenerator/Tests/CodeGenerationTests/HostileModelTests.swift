@testable import CodeGeneration
import Foundation
import Testing

/// Models of another day, or broken ones: something is said, nothing falls over.
@Suite struct HostileModelTests {
    private func translate(_ text: String) throws -> ([API], [String]) {
        var diagnostics = Diagnostics()
        let input = GeneratorInput(models: [("a/odd.json", try JSONParser.parse([UInt8](text.utf8)))])
        let apis = Generator.translate(input, &diagnostics).apis
        return (apis, diagnostics.all.map(\.description))
    }

    @Test(arguments: [
        (#"{"openapi":"3.0.1"}"#, "error: a/odd.json: an OpenAPI 3 model, which is not translated"),
        (#"[]"#, "error: a/odd.json: no Swagger 2.0 model"),
    ])
    func `a file that is no model is left out`(text: String, says: String) throws {
        let (apis, diagnostics) = try translate(text)
        #expect(apis.isEmpty)
        #expect(diagnostics == [says])
    }

    private static let schemas: [(String, String)] = [
        (
            ##"{"type":"strange"}"##,
            "warning: a/odd.json#/definitions/X: the type 'strange' is not known: any JSON is taken"
        ),
        (##"{"oneOf":[]}"##, "warning: a/odd.json#/definitions/X: 'oneOf' is not translated: any JSON is taken"),
        (
            ##"{"$ref":"#/definitions/Gone"}"##,
            "error: a/odd.json#/definitions/X: the reference to 'Gone' leads nowhere: any JSON is taken"
        ),
        (
            ##"{"$ref":"other.json"}"##,
            "error: a/odd.json#/definitions/X/$ref: a reference that does not lead to a definition"
        ),
        (
            ##"{"$ref":"#/definitions/X"}"##,
            "error: a/odd.json#/definitions/X: 'X' is defined by itself: any JSON is taken"
        ),
        (
            ##"{"allOf":[{"$ref":"#/definitions/X"},{"type":"string"}]}"##,
            "error: a/odd.json#/definitions/X/allOf/0: 'allOf' leads back to itself"
        ),
        (
            ##"{"type":"array"}"##,
            "warning: a/odd.json#/definitions/X: an array that does not say of what: any JSON is taken"
        ),
        (##"7"##, "error: a/odd.json#/definitions/X: a schema that is no object"),
        (
            ##"{"required":["b"],"properties":{"a":{"type":"string"}}}"##,
            "warning: a/odd.json#/definitions/X: requires 'b', which it does not describe"
        ),
    ]

    @Test(arguments: schemas)
    func `a schema that cannot be translated is said with its place`(schema: String, says: String) throws {
        let text = #"""
            {"swagger":"2.0","info":{"version":"v1"},"paths":{"/a":{"get":{"operationId":"getA",
             "responses":{"200":{"schema":{"$ref":"#/definitions/X"}}}}}},"definitions":{"X":\#(schema)}}
            """#
        let (apis, diagnostics) = try translate(text)
        #expect(apis.map(\.name) == ["OddV1"])
        #expect(diagnostics.contains(says), "\(diagnostics)")
        #expect(!Generator.render(apis, [], commit: "1").isEmpty)
    }

    @Test func `parameters and operations that cannot be translated are said with their place`() throws {
        let text = #"""
            {"swagger":"2.0","paths":{"/a/{b}":{"trace":{},"x-note":1,"get":{"parameters":[{"in":"query"},
             {"name":"f","in":"formData","type":"file"},{"$ref":"#/parameters/gone"},{"name":"b","in":"body"},
             {"name":"o","in":"query","type":"object"},
             {"name":"p","in":"query","type":"string","collectionFormat":"pipes"},
             {"name":"h","in":"header","type":"array","items":{"type":"string"}}],
             "responses":{"2XX":{}}}}}}
            """#
        let (apis, diagnostics) = try translate(text)
        #expect(apis.first?.operations.map(\.id) == ["getAB"])
        let place = "a/odd.json#/paths/~1a~1{b}"
        for says in [
            "error: \(place)/trace: 'trace' of a path is not translated",
            "warning: \(place)/get: an operation without an id is called getAB",
            "error: \(place)/get/parameters/0: a parameter without a name or a place",
            "error: \(place)/get/parameters/1: a parameter in 'formData' is not translated",
            "error: \(place)/get/parameters/2: the reference '#/parameters/gone' leads nowhere",
            "error: \(place)/get/parameters/3: a body without a schema",
            "error: \(place)/get/parameters/4: a parameter that is no text: it is taken as one",
            "warning: \(place)/get/parameters/5: arrays in the form 'pipes' are written with commas",
            "error: \(place)/get/parameters/6: an array outside the query is taken as one text",
            "error: \(place)/get: the path's part 'b' is no parameter",
            "warning: \(place)/get/responses/2XX: the status '2XX' is no number",
            "warning: \(place)/get: no reply of success is described",
        ] {
            #expect(diagnostics.contains(says), "\(says) is not in \(diagnostics)")
        }
    }

    /// Values of the invented model are replaced at random; whatever comes of it, nothing traps and every place that is
    /// named exists in the model or was just broken.
    @Test func `two hundred broken models are all translated to something`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = Linear(state: seed)
        let file = Reference.folder.appending(path: "Input/reference-api-model/reference_2026-11-22.json")
        let model = try JSONParser.parse([UInt8](Data(contentsOf: file)))
        let strangers: [JSON] = [
            .null, .bool(true), .number("-1"), .string("string"), .string("#/definitions/Thing"), .array([]),
            .object(JSONObject()), .string("object"), .string(""),
        ]
        let places = Self.places(model, JSONPointer())
        for _ in 0..<200 {
            var broken = model
            for _ in 0..<3 {
                let place = places[Int(random.next() % UInt64(places.count))]
                let stranger = strangers[Int(random.next() % UInt64(strangers.count))]
                broken = broken.setting(random.next() % 4 == 0 ? nil : stranger, at: place.parts[...]) ?? broken
            }
            var diagnostics = Diagnostics()
            let apis = Generator.translate(GeneratorInput(models: [("a/odd.json", broken)]), &diagnostics).apis
            for api in apis {
                let names = api.types.map(\.name) + api.operations.map(\.typeName)
                #expect(Set(names).count == names.count)
            }
            _ = Generator.render(apis, [], commit: "1")
        }
    }

    private static func places(_ json: JSON, _ pointer: JSONPointer) -> [JSONPointer] {
        let inner: [(String, JSON)] =
            switch json {
            case .object(let object): object.members.map { ($0.key, $0.value) }
            case .array(let elements): elements.enumerated().map { (String($0.offset), $0.element) }
            default: []
            }
        return inner.flatMap { [pointer.appending($0.0)] + places($0.1, pointer.appending($0.0)) }
    }

    private struct Linear: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 16
        }
    }
}

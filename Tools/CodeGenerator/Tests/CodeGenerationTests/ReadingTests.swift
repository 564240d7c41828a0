@testable import CodeGeneration
import Testing

@Suite struct ReadingTests {
    @Test func `JSON keeps its order and every digit`() throws {
        let json = try JSONParser.parse([UInt8](#"{"b":[1.50,-0,1e9,true,null],"a":"\u00e4\ud83d\ude00\n\/"}"#.utf8))
        #expect(json.object?.keys == ["b", "a"])
        #expect(json["b"] == .array([.number("1.50"), .number("-0"), .number("1e9"), .bool(true), .null]))
        #expect(json["a"] == .string("ä😀\n/"))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\" 1}", "\"\\x\"", "01", "nul", "{} {}", "\"a", "{\"a\":}", "-", "\"\\u12\"",
        String(repeating: "[", count: 1_000),
    ])
    func `what is no JSON is an error with a line`(text: String) {
        #expect(throws: JSONError.self) { try JSONParser.parse([UInt8](text.utf8)) }
    }

    @Test func `an error names its line`() {
        #expect(throws: JSONError(says: "neither a number nor any other value", line: 3)) {
            try JSONParser.parse([UInt8]("{\n\"a\":\n?}".utf8))
        }
    }

    @Test(arguments: [
        ("**Usage Plan:**\n\n| Rate (requests per second) | Burst |\n| ---- | ---- |\n| 0.0167 | 20 |\n", "0.0167", 20),
        ("|Plan type|Rate|Burst|\n|----|----|----|\n|Default| 5 | 10 |\n|Specific| Variable | Variable |", "5", 10),
        ("x\\n\\n| Rate (requests per second) | Burst |\\n| ---- | ---- |\\n| 2 | 6 |\\n", "2", 6),
        ("| Rate | Burst |\n| -- | -- |\n| .5 | 30 |", "0.5", 30),
    ])
    func `a printed usage plan is read`(text: String, rate: String, burst: Int) {
        #expect(UsagePlanTable.read(text) == .read(rate: rate, burst: burst))
    }

    @Test func `unreadable and absent usage plans are told apart`() {
        let head = "| Rate (requests per second) | Burst |\n| ---- | ---- |\n"
        #expect(UsagePlanTable.read(head + "| n | n |") == .unreadable("n | n"))
        #expect(UsagePlanTable.read(head + "| 0 | 5 |") == .unreadable("0 | 5"))
        #expect(UsagePlanTable.read(head) == .unreadable("no row"))
        #expect(UsagePlanTable.read("Generates a burst at a rate.") == .absent)
        #expect(UsagePlanTable.read("| Status | Meaning |\n| -- | -- |\n| 1 | 2 |") == .absent)
    }

    @Test func `a patch repairs what it was made for, once`() throws {
        let model = try JSONParser.parse([UInt8](#"{"a":{"b":1,"c/d":[1,2]}}"#.utf8))
        let text = #"""
            {"patches":[{"op":"replace","path":"/a/b","before":1,"value":2,"why":"x"},
             {"op":"add","path":"/a/e","value":3,"why":"x"},{"op":"remove","path":"/a/c~1d/0","why":"x"}]}
            """#
        var diagnostics = Diagnostics()
        let patches = Patch.read(try JSONParser.parse([UInt8](text.utf8)), file: "p", &diagnostics)
        let repaired = patches.reduce(model) { $1.apply(to: $0, .error, &diagnostics) }
        #expect(repaired == (try JSONParser.parse([UInt8](#"{"a":{"b":2,"c/d":[2],"e":3}}"#.utf8))))
        #expect(diagnostics.all.isEmpty)
        _ = patches[0].apply(to: repaired, .warning, &diagnostics)
        _ = patches[1].apply(to: repaired, .warning, &diagnostics)
        #expect(diagnostics.count(.warning) == 2)
    }

    @Test func `tables without a source, with a stranger or with two answers are errors`() throws {
        let text = #"""
            {"lines":[{"operations":["A.a"],"scope":"x"},{"operations":["A.*","B.*"],"scope":"x","source":"s"},
             {"operations":["A.a"],"scope":"y","source":"s"},{"operations":[],"source":"s"}]}
            """#
        var diagnostics = Diagnostics()
        let root = Node(json: try JSONParser.parse([UInt8](text.utf8)), place: Place(file: "t"))
        let table = MetadataTable(root, &diagnostics)
        table.check(against: ["A.a", "A.b"], .error, &diagnostics)
        #expect(
            diagnostics.all.map(\.description) == [
                "error: t#/lines/0: a line without a source", "error: t#/lines/3: a line without operations",
                "error: t#/lines/1: 'B.*' matches no operation",
                "error: t#/lines/2: a second line says 'scope' of 'A.a'",
            ])
        #expect(table.line(for: "A.a", having: "scope")?.place.pointer.description == "/lines/0")
        #expect(table.line(for: "A.b", having: "scope")?.place.pointer.description == "/lines/1")
        #expect(table.line(for: "C.c", having: "scope") == nil)
    }
}

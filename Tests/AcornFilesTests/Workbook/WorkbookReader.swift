import Foundation
import Testing

/// Reads a workbook back with nothing but Python's own ZIP and XML modules.
enum WorkbookReader {
    struct Book: Decodable {
        let sheets: [Sheet]
        func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }
    }

    struct Sheet: Decodable {
        let name: String
        let isFrozen: Bool
        let rows: [[Cell]]
        var count: Int { rows.count }
        func row(_ index: Int) -> [String] { index < rows.count ? rows[index].map(\.text) : [] }
        func types(_ index: Int) -> [String] { index < rows.count ? rows[index].map(\.type) : [] }
        func formats(_ index: Int) -> [String] { index < rows.count ? rows[index].map(\.format) : [] }
        func boldColumns(_ index: Int) -> Int { index < rows.count ? rows[index].filter(\.bold).count : 0 }
    }

    struct Cell: Decodable {
        let text: String
        let type: String
        let format: String
        let bold: Bool
    }

    static var isAvailable: Bool { python != nil }

    private static var python: String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static func read(_ path: String) throws -> Book {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(python))
        process.arguments = ["-c", script, path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode(Book.self, from: output)
    }

    private static let script = #"""
        import json, re, sys, zipfile
        import xml.etree.ElementTree as tree
        archive = zipfile.ZipFile(sys.argv[1])
        assert archive.testzip() is None
        load = lambda name: tree.fromstring(archive.read(name))
        styles = load('xl/styles.xml')
        m = styles.tag.split('}')[0] + '}'
        custom = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(m + 'numFmt')}
        builtin = {'0': 'General', '3': '#,##0', '4': '#,##0.00'}
        fonts = [f.find(m + 'b') is not None for f in styles.find(m + 'fonts')]
        looks = [(custom.get(x.get('numFmtId'), builtin.get(x.get('numFmtId'), '?')), fonts[int(x.get('fontId'))])
                 for x in styles.find(m + 'cellXfs')]
        def column(reference):
            number = 0
            for letter in re.match('[A-Z]+', reference).group(): number = number * 26 + ord(letter) - 64
            return number - 1
        sheets = []
        names = [s.get('name') for s in load('xl/workbook.xml').iter(m + 'sheet')]
        for index, name in enumerate(names):
            sheet = load('xl/worksheets/sheet%d.xml' % (index + 1))
            rows = []
            for row in sheet.iter(m + 'row'):
                cells = []
                for cell in row:
                    while len(cells) < column(cell.get('r')):
                        cells.append(dict(text='', type='', format='', bold=False))
                    look = looks[int(cell.get('s', '0'))]
                    text = ''.join(t.text or '' for t in list(cell.iter(m + 't')) + list(cell.iter(m + 'v')))
                    cells.append(dict(text=text, type=cell.get('t', 'n'), format=look[0], bold=look[1]))
                rows.append(cells)
            sheets.append(dict(name=name, isFrozen=sheet.find('.//' + m + 'pane') is not None, rows=rows))
        json.dump(dict(sheets=sheets), sys.stdout)
        """#
}

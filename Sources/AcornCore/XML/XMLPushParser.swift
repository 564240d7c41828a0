import CLibxml2

/// What an `XMLPushParser` tells while it reads.
protocol XMLEventHandler: AnyObject {
    /// An element began. `currency` is its attribute of that name, `line` counts from 1. False: the document is nested
    /// too deep to be read on.
    func start(element: String, currency: String?, line: Int) -> Bool
    /// More text of the innermost open element, as UTF-8; it may come in pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// The innermost open element ended.
    func end()
}

/// Why and where a document could not be read to its end.
struct XMLFailure {
    let line: Int
    let column: Int
    let message: String

    /// Where and why, as evidence tells it; the message is libxml2's own.
    var sentence: String { "line \(line), column \(column): \(message)" }
}

/// A thin owner of libxml2's SAX2 push parser: bytes in, elements and text out, nothing kept.
///
/// Nothing outside the document is ever touched: no handler for entities is installed, so libxml2 knows only the five
/// predefined ones; a DOCTYPE stops the parser before its contents are looked at; `XML_PARSE_HUGE` is not set, so
/// libxml2's own bounds (10 MB of one text or tag, 256 levels) hold.
///
/// Why it is safe: libxml2 is handed `self` unretained as its user data and calls back only inside `xmlParseChunk`,
/// that is while `feed` runs and holds `self`; the context is made once in `init`, freed once in `deinit` on whatever
/// path the object dies, and never leaves the object. No callback captures anything: each finds the parser through the
/// user data.
final class XMLPushParser {
    private let handler: any XMLEventHandler
    private var context: xmlParserCtxtPtr?
    private var locator: xmlSAXLocatorPtr?
    private var hasEnded = false
    /// Set when reading stopped for good; bytes fed later are ignored.
    private(set) var failure: XMLFailure?

    /// libxml2 sets up its globals once; done here so that two threads cannot meet inside.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    init(handler: any XMLEventHandler) {
        self.handler = handler
        guard Self.isReady else { return }
        var sax = Self.callbacks
        // libxml2 copies the callbacks into its context.
        context = xmlCreatePushParserCtxt(&sax, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        guard let context else {
            failure = XMLFailure(line: 0, column: 0, message: "the XML parser could not be made")
            return
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        xmlCtxtUseOptions(context, Int32(options))
    }

    deinit {
        guard let context else { return }
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        xmlFreeParserCtxt(context)
    }

    /// Parses the next bytes; `isLast` ends the document.
    func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
        guard failure == nil, !hasEnded, let context else { return }
        hasEnded = isLast
        withExtendedLifetime(self) {
            _ = xmlParseChunk(
                context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count), isLast ? 1 : 0)
        }
        // The first reason counts: a stop of our own also makes libxml2 report one.
        guard failure == nil, let error = xmlCtxtGetLastError(context), error.pointee.level == XML_ERR_FATAL else {
            return
        }
        let message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
        failure = XMLFailure(
            line: Int(error.pointee.line), column: Int(error.pointee.int2),
            message: String(message.prefix { !$0.isNewline }))
    }

    /// Ends reading from inside an event.
    func stop(_ message: String) {
        guard failure == nil, let context else { return }
        failure = XMLFailure(
            line: line, column: locator?.pointee.getColumnNumber?(UnsafeMutableRawPointer(context)).asInt ?? 0,
            message: message)
        xmlStopParser(context)
    }

    /// The line being read.
    private var line: Int {
        context.flatMap { locator?.pointee.getLineNumber?(UnsafeMutableRawPointer($0)).asInt } ?? 0
    }

    private static func parser(_ userData: UnsafeMutableRawPointer?) -> XMLPushParser? {
        userData.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private static var callbacks: xmlSAXHandler {
        var sax = xmlSAXHandler()
        sax.initialized = UInt32(XML_SAX2_MAGIC)
        sax.setDocumentLocator = { XMLPushParser.parser($0)?.locator = $1 }
        sax.internalSubset = { userData, _, _, _ in
            XMLPushParser.parser(userData)?.stop("a document type declaration (DOCTYPE) is refused")
        }
        sax.startElementNs = { userData, name, _, _, _, _, attributeCount, _, attributes in
            guard let parser = XMLPushParser.parser(userData), let name, parser.failure == nil else { return }
            let currency = attributes.flatMap { XMLPushParser.currency(Int(attributeCount), $0) }
            guard !parser.handler.start(element: String(cString: name), currency: currency, line: parser.line) else {
                return
            }
            parser.stop("elements are nested too deep")
        }
        sax.endElementNs = { userData, _, _, _ in
            guard let parser = XMLPushParser.parser(userData), parser.failure == nil else { return }
            parser.handler.end()
        }
        sax.characters = { XMLPushParser.parser($0)?.take(text: $1, count: $2) }
        sax.cdataBlock = { XMLPushParser.parser($0)?.take(text: $1, count: $2) }
        return sax
    }

    private func take(text: UnsafePointer<xmlChar>?, count: Int32) {
        guard failure == nil, let text, count > 0 else { return }
        handler.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }

    /// The value of the attribute `currency`. libxml2 lays each attribute out as five pointers: name, prefix,
    /// namespace, and where its value begins and ends.
    private static func currency(_ count: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) -> String? {
        for index in 0..<count {
            let attribute = attributes + 5 * index
            guard let name = attribute[0], isEqual(name, "currency") else { continue }
            guard let start = attribute[3], let end = attribute[4], end >= start else { return nil }
            return String(decoding: UnsafeBufferPointer(start: start, count: min(end - start, 16)), as: UTF8.self)
        }
        return nil
    }

    /// Whether a name of libxml2 is `expected`.
    private static func isEqual(_ name: UnsafePointer<xmlChar>, _ expected: StaticString) -> Bool {
        xmlStrcmp(name, expected.utf8Start) == 0
    }
}

extension Int32 {
    fileprivate var asInt: Int { Int(self) }
}

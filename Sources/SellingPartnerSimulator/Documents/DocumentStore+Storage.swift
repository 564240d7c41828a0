/// How the storage answers at its addresses, in the words of S3.
extension DocumentStore {
    /// Answers a request below `/documents/`.
    mutating func answer(_ request: WireRequest, at now: Moment) -> WireReply {
        guard let target = RequestTarget(request.target), target.path.count == 2 else {
            return Self.refusal(404, "NoSuchKey", "The specified key does not exist.")
        }
        let id = target.path[1]
        guard let purpose = Purpose(rawValue: request.method) else {
            return Self.refusal(
                405, "MethodNotAllowed", "The specified method is not allowed against this resource.")
        }
        if let refusal = refusal(of: target, id, purpose, now) { return refusal }
        guard let document = self[id] else {
            return Self.refusal(404, "NoSuchKey", "The specified key does not exist.")
        }
        switch purpose {
        case .put: return put(request, id, document)
        case .fetch:
            guard let bytes = document.bytes else {
                return Self.refusal(404, "NoSuchKey", "The specified key does not exist.")
            }
            return WireReply(200, bytes, type: document.contentType)
        }
    }

    private mutating func put(_ request: WireRequest, _ id: String, _ document: Document) -> WireReply {
        // The content type is among the signed headers, so that another one makes another signature.
        guard request.header("content-type") == document.contentType else { return Self.wrongSignature }
        fill(id, request.body)
        return WireReply(200, [], type: nil)
    }

    private func refusal(of target: RequestTarget, _ id: String, _ purpose: Purpose, _ now: Moment) -> WireReply? {
        guard let date = target.query("X-Amz-Date"), let signed = Moment(amazonDate: date),
            let signature = target.query("X-Amz-Signature")
        else {
            return Self.refusal(403, "AccessDenied", "Access Denied")
        }
        guard signature == self.signature(of: id, purpose, date) else { return Self.wrongSignature }
        let end = signed + Self.addressSeconds
        guard now < end else {
            return Self.refusal(
                403, "AccessDenied", "Request has expired",
                "<X-Amz-Expires>\(Self.addressSeconds)</X-Amz-Expires><Expires>\(end.iso)</Expires>"
                    + "<ServerTime>\(now.iso)</ServerTime>")
        }
        return nil
    }

    private static let wrongSignature = refusal(
        403, "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing "
            + "method.")

    private static func refusal(_ status: Int, _ code: String, _ message: String, _ more: String = "") -> WireReply {
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>\(code)</Code><Message>\(message)</Message>"
            + more + "</Error>"
        return WireReply(status, Array(text.utf8), type: "application/xml")
    }
}

/// What to do about each kind of error. Source: facts §2.5 and §5.
enum Advice {
    static func text(for code: SellingPartnerError.Code) -> String {
        texts[code] ?? "See Amazon's error list."
    }

    private static let amazonSide = "The fault is Amazon's: try later, then open a case with the request id."

    private static let texts: [SellingPartnerError.Code: String] = [
        .unsendable: "Correct the call's parameters.",
        .invalidRequest:
            "Correct the parameters: names, dates in ISO 8601 and not in the future, ids of this seller. "
            + "Sending it again changes nothing.",
        .sandboxMismatch: "Amazon's sandbox answers only the exact values of the model's examples: send those.",
        .notFound: "Check the id, and that it belongs to this seller and store.",
        .conflict: "Somebody was faster: read the present state, then decide.",
        .tooLarge: "Send less at once.",
        .unsupportedMediaType: "Send the content type that the operation asks for.",
        .accessDenied:
            "Check in this order: the role is granted to the application, the authorization is newer than "
            + "the role, the endpoint is the seller's region, the API version still exists, seller and vendor "
            + "are not mixed up, the account is active, personal data was asked for with data elements.",
        .accessTokenMissing: "Something between here and Amazon removes the header x-amz-access-token.",
        .accessTokenExpired: "A fresh token was refused as well: check this machine's clock and the token store.",
        .accessTokenRejected:
            "A fresh token was refused as well: the endpoint may be another region's; else the seller must "
            + "authorize again.",
        .clientSecretExpired: "Make a new client secret in the developer console and configure it.",
        .noSuchPath: "The host has no such path: check the endpoint and the API version.",
        .signatureRefused: "Something signs the request the old way: remove AWS signatures.",
        .authorizationLost: "The seller must authorize the application again.",
        .authorizationCodeRefused:
            "Begin the consent anew: a code is good for five minutes and once, with the same redirect address.",
        .clientRefused: "Check the client id and the client secret; a secret ends 180 days after it was made.",
        .applicationNotAuthorized:
            "The refresh token belongs to another application, or the scope is not open to this one.",
        .scopeRefused: "The scope is misspelled or retired.",
        .loginRefused: "Login with Amazon does not accept the request: check the token address and the credentials.",
        .loginUnavailable: "Login with Amazon cannot be reached: try later.",
        .noAuthorization: "Give the client a refresh token: this operation is done for a seller.",
        .throttled:
            "Amazon still refuses after waiting: another program shares the limit, or a cap of the "
            + "application applies. Call less often.",
        .waitTooLong: "Nothing was sent. Call again at the time of its turn, or allow a longer wait.",
        .serverError: amazonSide,
        .serviceUnavailable: amazonSide,
        .notConnected: "Check network, DNS and the endpoint. Nothing was sent.",
        .connectionLost:
            "The reply is lost. A call that changes something may have been done: read the present state.",
        .timedOut: "The reply is late. A call that changes something may have been done: read the present state.",
        .storeFailed: "Check the store of tokens or of budgets that this program gave the client.",
        .unexpectedStatus: "Something other than the Selling Partner API answers: check the endpoint and proxies.",
        .emptyReply: "An empty reply is not an empty result: try later.",
        .htmlReply:
            "Something other than the Selling Partner API answers, or Amazon is under maintenance: check the "
            + "endpoint and proxies, try later.",
        .wrongContentType: "Something other than the Selling Partner API answers: check the endpoint and proxies.",
        .cutReply: "The reply did not come whole: try later.",
        .malformedReply: "The reply is no JSON: try later, then open a case with the request id.",
        .mistypedReply: "Amazon replied in another shape than its model says: keep the bytes and report it.",
        .missingKeys: "The reply lacks what its model promises, so it says nothing: try later.",
        .errorsWithoutPayload: "Amazon reports errors in place of data: see its error list.",
        .replyTooLarge: "Ask for smaller pages, or raise the limit.",
        .pageTokenRefused: "The page token has expired or was altered: read the pages again from the first.",
        .repeatedPage: "Amazon gave a page twice, so the list cannot be complete: read it again from the first page.",
        .tooManyPages: "Ask for a narrower span, or raise the limit of pages.",
        .reportFailed: "Amazon could not make the report: see its error list, correct the options, ask again later.",
        .feedFailed: "Amazon could not process the feed: see its error list.",
        .processingTooSlow: "Amazon is still at it: ask again later by the same id.",
        .documentExpired:
            "The address of the document expired again and again: check this machine's speed and clock.",
        .documentCut: "The document did not come whole: download it again.",
        .documentDamaged: "The document does not fit its checksum: download it again, then open a case.",
        .documentTooLarge: "Raise the limit for documents.",
        .documentRefused: "Amazon's storage does not give or take the document: ask for a new one.",
        .unknownCompression: "The document is compressed in a way this version does not know.",
        .fileFailed: "Check the folder, the free space and the permissions.",
    ]
}

// Generated from aplus-content-api-model/aplusContent_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import AplusContentV20201101
import SellingPartnerAPI

enum AplusContentV20201101Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(AplusContentV20201101.SearchContentDocuments.self),
            OperationCase(AplusContentV20201101.CreateContentDocument.self),
            OperationCase(AplusContentV20201101.GetContentDocument.self),
            OperationCase(AplusContentV20201101.UpdateContentDocument.self),
            OperationCase(AplusContentV20201101.ListContentDocumentAsinRelations.self),
            OperationCase(AplusContentV20201101.PostContentDocumentAsinRelations.self),
            OperationCase(AplusContentV20201101.ValidateContentDocumentAsinRelations.self),
            OperationCase(AplusContentV20201101.SearchContentPublishRecords.self),
            OperationCase(AplusContentV20201101.PostContentDocumentApprovalSubmission.self),
            OperationCase(AplusContentV20201101.PostContentDocumentSuspendSubmission.self),
        ]
    }
}

extension AplusContentV20201101.SearchContentDocuments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"), pageToken: try json.optional("pageToken"))
    }
}

extension AplusContentV20201101.CreateContentDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            postContentDocumentRequest: try json.requiredBody("postContentDocumentRequest")
        )
    }
}

extension AplusContentV20201101.GetContentDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            contentReferenceKey: try json.required("contentReferenceKey"),
            marketplaceId: try json.required("marketplaceId"),
            includedDataSet: try json.required("includedDataSet")
        )
    }
}

extension AplusContentV20201101.UpdateContentDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            contentReferenceKey: try json.required("contentReferenceKey"),
            marketplaceId: try json.required("marketplaceId"),
            postContentDocumentRequest: try json.requiredBody("postContentDocumentRequest")
        )
    }
}

extension AplusContentV20201101.ListContentDocumentAsinRelations: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            contentReferenceKey: try json.required("contentReferenceKey"),
            marketplaceId: try json.required("marketplaceId"),
            includedDataSet: try json.optional("includedDataSet"),
            asinSet: try json.optional("asinSet"),
            pageToken: try json.optional("pageToken")
        )
    }
}

extension AplusContentV20201101.PostContentDocumentAsinRelations: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            contentReferenceKey: try json.required("contentReferenceKey"),
            marketplaceId: try json.required("marketplaceId"),
            postContentDocumentAsinRelationsRequest: try json.requiredBody("postContentDocumentAsinRelationsRequest")
        )
    }
}

extension AplusContentV20201101.ValidateContentDocumentAsinRelations: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            postContentDocumentRequest: try json.requiredBody("postContentDocumentRequest"),
            asinSet: try json.optional("asinSet")
        )
    }
}

extension AplusContentV20201101.SearchContentPublishRecords: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            asin: try json.required("asin"),
            pageToken: try json.optional("pageToken")
        )
    }
}

extension AplusContentV20201101.PostContentDocumentApprovalSubmission: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            contentReferenceKey: try json.required("contentReferenceKey"),
            marketplaceId: try json.required("marketplaceId")
        )
    }
}

extension AplusContentV20201101.PostContentDocumentSuspendSubmission: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            contentReferenceKey: try json.required("contentReferenceKey"),
            marketplaceId: try json.required("marketplaceId")
        )
    }
}

extension AplusContentV20201101.PostContentDocumentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(contentDocument: try json.required("contentDocument"))
    }
}

extension AplusContentV20201101.ContentDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            contentType: try json.required("contentType"),
            locale: try json.required("locale"),
            contentModuleList: try json.required("contentModuleList"),
            contentSubType: try json.optional("contentSubType")
        )
    }
}

extension AplusContentV20201101.ContentType: CaseReadable {}

extension AplusContentV20201101.ContentModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            contentModuleType: try json.required("contentModuleType"),
            standardCompanyLogo: try json.optional("standardCompanyLogo"),
            standardComparisonTable: try json.optional("standardComparisonTable"),
            standardFourImageText: try json.optional("standardFourImageText"),
            standardFourImageTextQuadrant: try json.optional("standardFourImageTextQuadrant"),
            standardHeaderImageText: try json.optional("standardHeaderImageText"),
            standardImageSidebar: try json.optional("standardImageSidebar"),
            standardImageTextOverlay: try json.optional("standardImageTextOverlay"),
            standardMultipleImageText: try json.optional("standardMultipleImageText"),
            standardProductDescription: try json.optional("standardProductDescription"),
            standardSingleImageHighlights: try json.optional("standardSingleImageHighlights"),
            standardSingleImageSpecsDetail: try json.optional("standardSingleImageSpecsDetail"),
            standardSingleSideImage: try json.optional("standardSingleSideImage"),
            standardTechSpecs: try json.optional("standardTechSpecs"),
            standardText: try json.optional("standardText"),
            standardThreeImageText: try json.optional("standardThreeImageText")
        )
    }
}

extension AplusContentV20201101.ContentModuleType: CaseReadable {}

extension AplusContentV20201101.StandardCompanyLogoModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(companyLogo: try json.required("companyLogo"))
    }
}

extension AplusContentV20201101.ImageComponent: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            uploadDestinationId: try json.required("uploadDestinationId"),
            imageCropSpecification: try json.required("imageCropSpecification"),
            altText: try json.required("altText")
        )
    }
}

extension AplusContentV20201101.ImageCropSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(size: try json.required("size"), offset: try json.optional("offset"))
    }
}

extension AplusContentV20201101.ImageDimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(width: try json.required("width"), height: try json.required("height"))
    }
}

extension AplusContentV20201101.IntegerWithUnits: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), units: try json.required("units"))
    }
}

extension AplusContentV20201101.ImageOffsets: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(x: try json.required("x"), y: try json.required("y"))
    }
}

extension AplusContentV20201101.StandardComparisonTableModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            productColumns: try json.optional("productColumns"),
            metricRowLabels: try json.optional("metricRowLabels")
        )
    }
}

extension AplusContentV20201101.StandardComparisonProductBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            position: try json.required("position"),
            image: try json.optional("image"),
            title: try json.optional("title"),
            asin: try json.optional("asin"),
            highlight: try json.optional("highlight"),
            metrics: try json.optional("metrics")
        )
    }
}

extension AplusContentV20201101.PlainTextItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(position: try json.required("position"), value: try json.required("value"))
    }
}

extension AplusContentV20201101.StandardFourImageTextModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            headline: try json.optional("headline"),
            block1: try json.optional("block1"),
            block2: try json.optional("block2"),
            block3: try json.optional("block3"),
            block4: try json.optional("block4")
        )
    }
}

extension AplusContentV20201101.TextComponent: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), decoratorSet: try json.optional("decoratorSet"))
    }
}

extension AplusContentV20201101.Decorator: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.optional("type"),
            offset: try json.optional("offset"),
            length: try json.optional("length"),
            depth: try json.optional("depth")
        )
    }
}

extension AplusContentV20201101.DecoratorType: CaseReadable {}

extension AplusContentV20201101.StandardImageTextBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            image: try json.optional("image"),
            headline: try json.optional("headline"),
            body: try json.optional("body")
        )
    }
}

extension AplusContentV20201101.ParagraphComponent: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(textList: try json.required("textList"))
    }
}

extension AplusContentV20201101.StandardFourImageTextQuadrantModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            block1: try json.required("block1"),
            block2: try json.required("block2"),
            block3: try json.required("block3"),
            block4: try json.required("block4")
        )
    }
}

extension AplusContentV20201101.StandardHeaderImageTextModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(headline: try json.optional("headline"), block: try json.optional("block"))
    }
}

extension AplusContentV20201101.StandardImageSidebarModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            headline: try json.optional("headline"),
            imageCaptionBlock: try json.optional("imageCaptionBlock"),
            descriptionTextBlock: try json.optional("descriptionTextBlock"),
            descriptionListBlock: try json.optional("descriptionListBlock"),
            sidebarImageTextBlock: try json.optional("sidebarImageTextBlock"),
            sidebarListBlock: try json.optional("sidebarListBlock")
        )
    }
}

extension AplusContentV20201101.StandardImageCaptionBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(image: try json.optional("image"), caption: try json.optional("caption"))
    }
}

extension AplusContentV20201101.StandardTextBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(headline: try json.optional("headline"), body: try json.optional("body"))
    }
}

extension AplusContentV20201101.StandardTextListBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(textList: try json.required("textList"))
    }
}

extension AplusContentV20201101.TextItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(position: try json.required("position"), text: try json.required("text"))
    }
}

extension AplusContentV20201101.StandardImageTextOverlayModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(overlayColorType: try json.required("overlayColorType"), block: try json.optional("block"))
    }
}

extension AplusContentV20201101.ColorType: CaseReadable {}

extension AplusContentV20201101.StandardMultipleImageTextModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(blocks: try json.optional("blocks"))
    }
}

extension AplusContentV20201101.StandardImageTextCaptionBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(block: try json.optional("block"), caption: try json.optional("caption"))
    }
}

extension AplusContentV20201101.StandardProductDescriptionModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(body: try json.required("body"))
    }
}

extension AplusContentV20201101.StandardSingleImageHighlightsModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            image: try json.optional("image"),
            headline: try json.optional("headline"),
            textBlock1: try json.optional("textBlock1"),
            textBlock2: try json.optional("textBlock2"),
            textBlock3: try json.optional("textBlock3"),
            bulletedListBlock: try json.optional("bulletedListBlock")
        )
    }
}

extension AplusContentV20201101.StandardHeaderTextListBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(headline: try json.optional("headline"), block: try json.optional("block"))
    }
}

extension AplusContentV20201101.StandardSingleImageSpecsDetailModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            headline: try json.optional("headline"),
            image: try json.optional("image"),
            descriptionHeadline: try json.optional("descriptionHeadline"),
            descriptionBlock1: try json.optional("descriptionBlock1"),
            descriptionBlock2: try json.optional("descriptionBlock2"),
            specificationHeadline: try json.optional("specificationHeadline"),
            specificationListBlock: try json.optional("specificationListBlock"),
            specificationTextBlock: try json.optional("specificationTextBlock")
        )
    }
}

extension AplusContentV20201101.StandardSingleSideImageModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(imagePositionType: try json.required("imagePositionType"), block: try json.optional("block"))
    }
}

extension AplusContentV20201101.PositionType: CaseReadable {}

extension AplusContentV20201101.StandardTechSpecsModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            specificationList: try json.required("specificationList"),
            headline: try json.optional("headline"),
            tableCount: try json.optional("tableCount")
        )
    }
}

extension AplusContentV20201101.StandardTextPairBlock: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(label: try json.optional("label"), description: try json.optional("description"))
    }
}

extension AplusContentV20201101.StandardTextModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(body: try json.required("body"), headline: try json.optional("headline"))
    }
}

extension AplusContentV20201101.StandardThreeImageTextModule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            headline: try json.optional("headline"),
            block1: try json.optional("block1"),
            block2: try json.optional("block2"),
            block3: try json.optional("block3")
        )
    }
}

extension AplusContentV20201101.GetContentDocumentIncludedDataSet: CaseReadable {}

extension AplusContentV20201101.ListContentDocumentAsinRelationsIncludedDataSet: CaseReadable {}

extension AplusContentV20201101.PostContentDocumentAsinRelationsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(asinSet: try json.required("asinSet"))
    }
}

/// A recorded layout, with the data model that it is for.
package struct LayoutFacts: Codable, Hashable, Sendable {
  package var dataModel: DataModel
  package var layout: RecordedLayout

  package init(dataModel: DataModel, layout: RecordedLayout) {
    self.dataModel = dataModel
    self.layout = layout
  }
}

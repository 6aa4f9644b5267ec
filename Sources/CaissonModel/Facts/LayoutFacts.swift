/// A recorded layout and its data model.
package struct LayoutFacts: Codable, Hashable, Sendable {
  package var dataModel: DataModel
  package var layout: RecordedLayout

  package init(dataModel: DataModel, layout: RecordedLayout) {
    self.dataModel = dataModel
    self.layout = layout
  }
}

internal import Testing

/// The state that C retains is global, so its tests take turns.
@Suite(.serialized) struct KeptStateTests {}

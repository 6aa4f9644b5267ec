internal import Testing

/// What C keeps is one for the whole program: who looks at it takes turns.
@Suite(.serialized) struct KeptStateTests {}

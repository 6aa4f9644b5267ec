// What the C library of another machine would have here: nothing that a layout depends on.

// A header that does not compile.
struct wrong { missing a; };

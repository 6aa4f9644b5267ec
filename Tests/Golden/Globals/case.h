// Constants and variables.
#ifndef GOLDEN_GLOBALS_H
#define GOLDEN_GLOBALS_H
extern int counter;
extern const double ratio;
extern int numbers[4];
#define LIMIT 42
#define FRACTION 2.5
#define GREETING "hello"
#define NOWHERE ((void *)-1)
#endif

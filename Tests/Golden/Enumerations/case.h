// Enumerations, open and closed, and options made of macros.
#ifndef GOLDEN_ENUMERATIONS_H
#define GOLDEN_ENUMERATIONS_H
enum color { RED, GREEN = 4 };
enum side { LEFT, RIGHT };
#define MODE_READ 1
#define MODE_WRITE 2
enum side turn(enum side side, enum color color);
int open_mode(int mode);
#endif

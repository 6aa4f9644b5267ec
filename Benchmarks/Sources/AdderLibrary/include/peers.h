// What the back ends are measured against, in C.
#ifndef PEERS_H
#define PEERS_H

// The sum that a loop of `count` calls of adder_add makes, each through ffi_call with a prepared cif.
int peer_ffi_sum(long count);

// The same for adder_move: what a loop of `count` calls makes of x.
int peer_ffi_move(long count);

#endif

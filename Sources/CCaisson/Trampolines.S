// 4,096 functions that differ only in the slot that they name. C calls one with any signature; it stores the address of its
// slot in the thread-local caisson_current_slot and jumps to the slot's entry. It uses only registers that every call may
// change and that carry no argument. The code is never written to: everything that changes is in the slots.
//
// caisson_trampoline_table is the template for more of them: each copy is followed by its slots, from TABLE bytes on. The
// first slot of a copy holds the address of caisson_enter_trampoline, because the distance to it is not known in advance;
// the first function is not used.

#define TABLE 65536
#define TABLE_SLOTS 2048

#if defined(__x86_64__) && defined(__ELF__)

  .text
  .globl caisson_trampolines
  .hidden caisson_trampolines
  .type caisson_trampolines, @function
  .p2align 4
caisson_trampolines:
  .set slot, 0
  .rept 4096
  endbr64
  leaq caisson_slots+slot(%rip), %r11
  jmp .Lenter
  .set slot, slot + 64
  .p2align 4
  .endr
  .globl caisson_enter_trampoline
  .hidden caisson_enter_trampoline
caisson_enter_trampoline:
.Lenter:
  movq caisson_current_slot@gottpoff(%rip), %r10
  movq %r11, %fs:(%r10)
  jmpq *24(%r11)
  .size caisson_trampolines, . - caisson_trampolines

  .globl caisson_trampoline_table
  .hidden caisson_trampoline_table
  .p2align 5
caisson_trampoline_table:
  .set slot, 0
  .rept TABLE_SLOTS
  endbr64
  leaq caisson_trampoline_table+TABLE+slot(%rip), %r11
  jmpq *caisson_trampoline_table+TABLE(%rip)
  .set slot, slot + 64
  .p2align 5
  .endr

#elif defined(__aarch64__) && defined(__ELF__)

  .text
  .globl caisson_trampolines
  .hidden caisson_trampolines
  .type caisson_trampolines, %function
  .p2align 4
caisson_trampolines:
  .set slot, 0
  .rept 4096
  hint #34  // bti c
  adrp x16, caisson_slots+slot
  add x16, x16, :lo12:caisson_slots+slot
  b .Lenter
  .set slot, slot + 64
  .endr
  .globl caisson_enter_trampoline
  .hidden caisson_enter_trampoline
caisson_enter_trampoline:
.Lenter:
  mrs x9, tpidr_el0
  adrp x10, :gottprel:caisson_current_slot
  ldr x10, [x10, :gottprel_lo12:caisson_current_slot]
  str x16, [x9, x10]
  ldr x17, [x16, #24]
  br x17
  .size caisson_trampolines, . - caisson_trampolines

  .globl caisson_trampoline_table
  .hidden caisson_trampoline_table
  .p2align 5
caisson_trampoline_table:
  .set slot, 0
  .rept TABLE_SLOTS
  hint #34  // bti c
  adr x16, caisson_trampoline_table+TABLE+slot
  ldr x17, caisson_trampoline_table+TABLE
  br x17
  .set slot, slot + 64
  .p2align 5
  .endr

#else
#error "Caisson has no trampolines for this platform yet: add them in Trampolines.S"
#endif

  .section .note.GNU-stack,"",%progbits

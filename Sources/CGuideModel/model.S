/* The model of contributing guides as it is in model.bin, SHA-256 0923fbe67782f231c40f44a1b0578812262560960fd2aecb218b1fc9ff340543. Written by scripts/train-guide-model. */
#if defined(__APPLE__)
    .section __TEXT,__const
    .globl _commons_guide_model
    .p2align 4
_commons_guide_model:
    .incbin "model.bin"
#else
    .section .rodata.commons_guide_model,"a"
    .globl commons_guide_model
    .hidden commons_guide_model
    .balign 16
commons_guide_model:
    .incbin "model.bin"
    .section .note.GNU-stack,"",%progbits
#endif

/* The license index as it is in index.bin, SHA-256 1e59a67d3428347888c528f5a1a1364fabb47681f5a0d39c01ce595da5a56c98. Written by scripts/update-license-index. */
#if defined(__APPLE__)
    .section __TEXT,__const
    .globl _commons_license_index_start
    .globl _commons_license_index_end
    .p2align 4
_commons_license_index_start:
    .incbin "index.bin"
_commons_license_index_end:
    .byte 0
#else
    .section .rodata.commons_license_index,"a"
    .globl commons_license_index_start
    .globl commons_license_index_end
    .hidden commons_license_index_start
    .hidden commons_license_index_end
    .balign 16
commons_license_index_start:
    .incbin "index.bin"
commons_license_index_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
#endif

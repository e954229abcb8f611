/* The license index as it is in index.bin, SHA-256 7cfd1c4faf94e7727574cc39efb360127fd5810c811341f53d2f81ff819fb13b. Written by scripts/update-license-index. */
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

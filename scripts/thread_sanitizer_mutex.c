// Lets ThreadSanitizer see what a contended `Synchronization.Mutex` orders.
//
// On Linux the quick path of the lock is compiled into the program and seen by the sanitizer; the path that waits lies in
// the standard library, which is not built for it, so that every lock that had to wait looks like none. This stands
// in the place of that path: it waits in the program's own, seen, instructions. Nobody waits in the kernel then, so
// the unlocking never leaves its quick path.
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>

// Synchronization._MutexHandle._lockSlow(Swift.UInt32) -> ()
__attribute__((swiftcall)) void wait_for_lock(uint32_t thread, __attribute__((swift_context)) _Atomic uint32_t *owner)
    __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");

__attribute__((swiftcall)) void wait_for_lock(uint32_t thread, __attribute__((swift_context)) _Atomic uint32_t *owner) {
    uint32_t nobody = 0;
    while (!atomic_compare_exchange_weak_explicit(owner, &nobody, thread, memory_order_acquire, memory_order_relaxed)) {
        nobody = 0;
        sched_yield();
    }
}

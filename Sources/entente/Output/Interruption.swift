import Foundation
import Graph
import Synchronization

/// Ctrl-C and `kill`: the program ends within a second, with 130 or 143, and leaves nothing half
/// done.
enum Interruption {
    /// Time to take back what was begun; after it the program ends all the same, which loses
    /// nothing either but leaves SQLite's log beside the database for the next command.
    private static let secondsToTakeBack = 0.8

    private struct State: Sendable {
        var signal: Int32?
        var stores: [GraphStore] = []
        var temporaryFiles: Set<String> = []
    }

    private static let state = Mutex(State())

    /// The exit code of the signal that came; nil if none has.
    static var exitCode: Int32? { state.withLock { $0.signal.map { 128 + $0 } } }

    /// Waits for signals on a thread of its own. To be called before any other thread is there:
    /// threads inherit that the signals are not theirs.
    static func await() {
        // A write beyond `ulimit -f` is an error like a full disk, not the end of the program.
        _ = signal(SIGXFSZ, SIG_IGN)
        var signals = sigset_t()
        // The C library fills and reads a set of our own; nothing is kept.
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        let awaited = signals
        Thread.detachNewThread {
            var signals = awaited
            var signal: Int32 = 0
            guard unsafe sigwait(&signals, &signal) == 0 else { return }
            end(by: signal)
        }
    }

    /// Does something that changes a store; a signal takes the change back.
    static func takingBack<Value>(in store: GraphStore, _ body: () throws -> Value) rethrows
        -> Value
    {
        let isEnding = state.withLock { state in
            state.stores.append(store)
            return state.signal != nil
        }
        if isEnding { store.interrupt() }
        return try body()
    }

    /// Sees that a file or a folder goes when a signal ends the program.
    static func register(temporaryFile path: String) {
        state.withLock { _ = $0.temporaryFiles.insert(path) }
    }

    /// The file is gone, or has become a lasting one.
    static func forget(temporaryFile path: String) {
        state.withLock { _ = $0.temporaryFiles.remove(path) }
    }

    private static func end(by signal: Int32) {
        let stores = state.withLock { state in
            state.signal = signal
            return state.stores
        }
        for store in stores { store.interrupt() }
        if !stores.isEmpty { Thread.sleep(forTimeInterval: secondsToTakeBack) }
        // What lies in a folder goes before the folder.
        for path in state.withLock({ $0.temporaryFiles }).sorted(by: >) {
            unsafe remove(path)  // C reads the path and keeps nothing
        }
        _exit(128 + signal)
    }
}

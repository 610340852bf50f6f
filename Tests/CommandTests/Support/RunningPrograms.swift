import Foundation

/// How many programs the tests have running at once: more than a few for each core only wait for one
/// another, and hundreds exhaust what Foundation's `Process` can hold open.
actor RunningPrograms {
    static let shared = RunningPrograms(
        limit: 8 * ProcessInfo.processInfo.activeProcessorCount)

    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    private init(limit: Int) { places = limit }

    /// Waits for a place. Whoever takes one gives it back.
    func takePlace() async {
        guard places == 0 else {
            places -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the place on to who has waited longest.
    func giveBackPlace() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        places += 1
    }
}

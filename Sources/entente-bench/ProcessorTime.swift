import Foundation

/// Time that this thread spent on a processor: other processes disturb it less than wall time.
struct ProcessorTime {
    private let seconds: Double

    /// Now.
    init() {
        var time = timespec()
        // The system fills a variable of our own.
        _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        seconds = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds since.
    var elapsed: Double { ProcessorTime().seconds - seconds }
}

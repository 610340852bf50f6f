import ArgumentParser

/// Which claims count: what is stated, or also what is planned, doubted or denied.
enum ModalityOption: String, ExpressibleByArgument, CaseIterable {
    case stated, all
}

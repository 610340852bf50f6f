import Knowledge
import Testing

/// NIST's example vectors, https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func vector(text: String, digest: String) {
        #expect(ContentHash(hashing: text.utf8).hex == digest)
        #expect(ContentHash(hex: digest)?.hex == digest)
    }

    @Test func millionLetters() {
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(ContentHash(hashing: repeatElement(0x61, count: 1_000_000)).hex == digest)
    }

    @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 127, 128])
    func partsGiveTheSame(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var parts = SHA256()
        for byte in bytes { parts.update(CollectionOfOne(byte)) }
        #expect(parts.finish() == ContentHash(hashing: bytes))
    }

    @Test(arguments: ["", "xyz", String(repeating: "g", count: 64)])
    func rejectsWhatIsNoDigest(hex: String) {
        #expect(ContentHash(hex: hex) == nil)
    }
}

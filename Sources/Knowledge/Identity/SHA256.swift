/// SHA-256 as FIPS 180-4 defines it, fed in parts.
///
/// Own code because it is one page, tested on NIST's vectors, and spares every build a
/// cryptography package; nothing here guards a secret.
public struct SHA256: Sendable {
    private static let blockSize = 64

    private var state: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// The bytes of a block that is not full yet.
    private var pending = InlineArray<64, UInt8>(repeating: 0)
    private var pendingCount = 0
    private var byteCount: UInt64 = 0

    /// A hash of nothing yet.
    public init() {}

    /// Appends bytes to what is hashed. Whole blocks of contiguous bytes are hashed in place.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        // The span is used within the closure alone, as long as the buffer lives.
        let wasContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            unsafe update(Span(_unsafeElements: buffer))
        }
        if wasContiguous == nil {
            for byte in bytes { append(byte) }
        }
    }

    private mutating func update(_ bytes: Span<UInt8>) {
        var i = 0
        while i < bytes.count, pendingCount > 0 {
            append(bytes[i])
            i += 1
        }
        while bytes.count - i >= Self.blockSize {
            compress(bytes, from: i)
            i += Self.blockSize
            byteCount += UInt64(Self.blockSize)
        }
        while i < bytes.count {
            append(bytes[i])
            i += 1
        }
    }

    private mutating func append(_ byte: UInt8) {
        pending[pendingCount] = byte
        pendingCount += 1
        byteCount += 1
        if pendingCount == Self.blockSize {
            let block = pending
            compress(block.span, from: 0)
            pendingCount = 0
        }
    }

    /// Pads, as the standard says, and gives the digest of all that was appended.
    public consuming func finish() -> ContentHash {
        let bitCount = byteCount &* 8
        append(0x80)
        while pendingCount != 56 { append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
        }
        let state = state
        func word(_ i: Int) -> UInt64 { UInt64(state[i]) << 32 | UInt64(state[i + 1]) }
        return ContentHash(words: (word(0), word(2), word(4), word(6)))
    }

    private mutating func compress(_ bytes: Span<UInt8>, from start: Int) {
        var schedule = InlineArray<64, UInt32>(repeating: 0)
        Self.fill(&schedule, bytes, from: start)
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        // Eight rounds at a time, so that the eight words change names instead of places.
        for i in stride(from: 0, to: 64, by: 8) {
            Self.round(a, b, c, &d, e, f, g, &h, Self.constants[i] &+ schedule[i])
            Self.round(h, a, b, &c, d, e, f, &g, Self.constants[i + 1] &+ schedule[i + 1])
            Self.round(g, h, a, &b, c, d, e, &f, Self.constants[i + 2] &+ schedule[i + 2])
            Self.round(f, g, h, &a, b, c, d, &e, Self.constants[i + 3] &+ schedule[i + 3])
            Self.round(e, f, g, &h, a, b, c, &d, Self.constants[i + 4] &+ schedule[i + 4])
            Self.round(d, e, f, &g, h, a, b, &c, Self.constants[i + 5] &+ schedule[i + 5])
            Self.round(c, d, e, &f, g, h, a, &b, Self.constants[i + 6] &+ schedule[i + 6])
            Self.round(b, c, d, &e, f, g, h, &a, Self.constants[i + 7] &+ schedule[i + 7])
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// The block's sixteen words, and the 48 that are mixed from them.
    @inline(__always)
    private static func fill(
        _ schedule: inout InlineArray<64, UInt32>, _ bytes: Span<UInt8>, from start: Int
    ) {
        for i in 0..<16 {
            // Any four bytes are a valid word, and the load checks its bounds.
            let word = unsafe bytes.bytes.unsafeLoadUnaligned(
                fromByteOffset: start + i * 4, as: UInt32.self)
            schedule[i] = UInt32(bigEndian: word)
        }
        for i in 16..<64 {
            let a = schedule[i - 15]
            let b = schedule[i - 2]
            let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
            let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
            schedule[i] = schedule[i - 16] &+ s0 &+ schedule[i - 7] &+ s1
        }
    }

    /// One round, in as few operations as the sums of rotations, the choice and the majority take.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
        _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
        // Turned by 6, 11 and 25 bits, and by 2, 13 and 22.
        let s1 = rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6)
        h = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
        d = d &+ h
        let s0 = rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2)
        h = h &+ s0 &+ ((a & b) | (c & (a | b)))
    }

    @inline(__always)
    private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 &- n) }

    private static let constants: InlineArray<64, UInt32> = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
        0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
        0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
        0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
        0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
        0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
        0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

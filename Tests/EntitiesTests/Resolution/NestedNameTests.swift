import Knowledge
import Testing

@testable import Entities

/// Names inside longer ones: which mentions come of a text, those marked as embedded in parentheses.
@Suite struct NestedNameTests {
    @Test(arguments: [
        // The longest name of the dictionary wins.
        ("The Rebirth Party of Tajikistan met.", "Rebirth Party of Tajikistan"),
        ("The president of Tajikistan met.", "president, Tajikistan"),
        // Organs and bodies no dictionary has.
        ("The Tajik National Security Committee met.", "(Tajik)"),
        ("The Latvian State Assembly met.", "(Latvian)"),
        ("The Latvian Ministry of Fish met.", "(Latvian)"),
        ("The Bank of Latvia met.", "(Latvia)"),
        ("The University of Latvia met.", "(Latvia)"),
        ("An Embassy of the United States opened.", "(United States)"),
        ("The Riga Times wrote it.", "(Riga)"),
        ("He flew American Airlines to Riga.", "(American), Riga"),
        ("He read the Sea of Latvia.", "(Latvia)"),
        ("The Latvia Institute met.", "(Latvia)"),
        // Members are no part of a body's name.
        ("The SDA Member States met.", "SDA"),
        ("The SDA Member Nation slept.", "SDA"),
        ("The SDA States met.", "(SDA)"),
        // Not the body of that name, which is another state's.
        ("The Union Party met.", "Union Party"),
        ("The Union Party of Latvia met.", "Union Party, Latvia"),
        ("The Union Party of Georgia met.", "(Georgia)"),
        ("The Union Party of the United States met.", "(United States)"),
        // A lower-case body is the state's.
        ("The Tajik parliament met.", "Tajik"),
        ("The Latvian committee of fish met.", "Latvian"),
        ("The parliament of Latvia met.", "Latvia"),
        // A person or an office behind it is no part of the name.
        ("Latvian President Anna Liepa met.", "Latvian, Anna Liepa"),
        ("The Latvian Emil Rahmon met.", "Latvian, Emil Rahmon"),
        // Where all words are capitalised nothing can be told.
        ("Latvian Police Seek Missing Committee\n", "Latvian"),
        // Names that belong to another one by what stands before.
        ("It snowed in East Riga and in Riga.", "Riga"),
        ("East Riga slept.", "Riga"),
    ])
    func embedded(_ text: String, _ expected: String) throws {
        let reading = try SmallDictionary.read(text)
        let found = reading.mentions.map { mention in
            let text = reading.document.string(mention.range)
            return mention.traits.contains(.embedded) ? "(\(text))" : text
        }
        #expect(found.joined(separator: ", ") == expected)
    }
}

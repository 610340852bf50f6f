/// The outline of a bar, with an arrow's head where it goes on.
enum BarShape {
    /// SVG path data of a bar of a height around a middle.
    static func path(_ bar: PlacedBar, middle: Double, height: Double) -> String {
        let (top, bottom) = (svgNumber(middle - height / 2), svgNumber(middle + height / 2))
        let end = right(bar)
        let tip = "L\(svgNumber(end + TimelineFrame.arrow)) \(svgNumber(middle))"
        return "M\(svgNumber(bar.left)) \(top)H\(svgNumber(end))\(bar.goesOn ? tip : "")"
            + "L\(svgNumber(end)) \(bottom)H\(svgNumber(bar.left))Z"
    }

    /// The width of the outline.
    static func width(_ bar: PlacedBar) -> Double {
        right(bar) - bar.left + (bar.goesOn ? TimelineFrame.arrow : 0)
    }

    /// A bar of a single day is still to be seen.
    private static func right(_ bar: PlacedBar) -> Double { max(bar.right, bar.left + 1.5) }
}

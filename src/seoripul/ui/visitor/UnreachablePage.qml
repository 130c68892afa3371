// Central is away and nothing was kept: try again, or go to a counter.
OutcomePage {
    drawn: false
}

/** English grammar: what tells us that a question is English, and says nothing about its subject. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  `the a an of to for and or but if i you he she we they it my your his her our their me him them us this that these those
in what where when how who which why whose is am are was were be been being do does did done doing have has had having can
could will would shall should may might must need needs want wants with without from by at on into about as than then
there here not no yes please thank thanks hello hi hey dear any some all more most much many very just also still
go going goes gone know like help way thing things take takes make made does up out off over under after before during
s t d m re ve ll don doesn didn isn aren wasn won utrecht next week new today tomorrow now yesterday two year years day days one another other longer`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Reaching an organisation that people name without saying what for. How a paragraph reads: products.ts. */
export const contact = `
contact met het UWV @ uwv
uwv, uwv nummer|telefoonnummer|bellen|bereiken|contact|afspraak|kantoor|adres|brief|klacht!
Houd uw burgerservicenummer en de laatste brief bij de hand.
Have your citizen service number (BSN) and the latest letter at hand.

contact met de SVB @ svb
svb, sociale verzekeringsbank!,
svb nummer|telefoonnummer|bellen|bereiken|contact|kantoor|adres|brief|klacht!
Houd uw burgerservicenummer en de laatste brief bij de hand.
Have your citizen service number (BSN) and the latest letter at hand.

contact met DUO @ duo
duo nummer|telefoonnummer|bellen|bereiken|contact|kantoor|adres|brief|klacht|mijn|geld|betalen!
Houd uw burgerservicenummer en de laatste brief bij de hand.
Have your citizen service number (BSN) and the latest letter at hand.

contact met het CBR @ cbr
cbr, cbr nummer|telefoonnummer|bellen|bereiken|contact|brief|klacht!
Houd uw burgerservicenummer en de laatste brief bij de hand.
Have your citizen service number (BSN) and the latest letter at hand.

contact met de RDW @ rdw
rdw, rdw nummer|telefoonnummer|bellen|bereiken|contact|brief|klacht!
Houd uw kenteken en uw meldcode bij de hand.
Have your licence plate number and your vehicle code at hand.

contact met Dienst Toeslagen @ toeslagen
dienst toeslagen!, toeslagen nummer|telefoonnummer|bellen|contact|mijn!
Houd uw burgerservicenummer en de laatste brief bij de hand.
Have your citizen service number (BSN) and the latest letter at hand.
`

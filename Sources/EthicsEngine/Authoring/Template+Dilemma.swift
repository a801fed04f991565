// The example of a dilemma. It is a case that could be used, so that nobody learns from a bad one.

extension Template {
    static func story(_ sector: String) -> String {
        """
        tittel: Eksempel på en tittel
        kort: |
          Skriv hvem du er, hva du står i, og hva som må avgjøres nå. Her er det vakta i et kulturhus. Klokka er
          åtte, huset skal stenge, og et band ber om en time til før konserten på lørdag.
        situasjon: |
          Skriv hele situasjonen her. Dette er et eksempel, som du bytter ut.

          Du har vakt i et kulturhus. Klokka er åtte, og huset skal stenge. I øvingsrommet står fire ungdommer som
          skal spille for første gang på lørdag. De ber om en time til. «Vi får det ikke til ennå», sier den ene.

          Lederen har bestemt at huset stenger klokka åtte. Forrige uke fikk et annet band bli lenger. Går alarmen,
          må noen rykke ut, og det koster penger.
        sektor: \(sector)
        malgruppe:
          - ansatt
        minutter: 15

        """
    }

    static let choicesInShort = """
        slag: skjonn
        sporsmal: |
          Hva bør du gjøre?
        alternativer:
          - id: steng
            tekst: |
              Steng klokka åtte, og forklar hvorfor
            for: |
              Da gjelder den samme tida for alle, uansett hvem som har vakt og hvem som spør.
            for-hensyn: likebehandling/dem-vi-er-til-for
            mot: |
              De går hjem uten å få det til, og tror kanskje at huset ikke er for dem.
            mot-hensyn: omtanke/mott
          - id: bli
            tekst: |
              Bli en time til, og skriv det på timelista
            for: |
              De får den timen de trenger, og en voksen er i huset så lenge de er der.
            for-hensyn: omtanke/hjelp
            mot: |
              Lederen har bestemt når huset stenger, og neste vakt får høre at du sa ja.
            mot-hensyn: lojalitet
        moteleder:
          sporsmal:
            - id: ml-1
              tekst: |
                Når gjorde du sist et unntak, og hvem fikk vite om det?
            - id: ml-2
              tekst: |
                Hvem er det som aldri spør, og hva får de?
            - id: ml-3
              tekst: |
                Hva kan vi bli enige om å si neste gang?

        """

    static let full = """
        slag: skjonn
        fakta:
          - id: fakta-leder
            tekst: |
              Lederen har bestemt at huset stenger klokka åtte.
          - id: fakta-forrige
            tekst: |
              Forrige uke fikk et annet band bli lenger.
        ukjent:
          - id: ukjent-alarm
            tekst: |
              Du vet ikke om alarmen er stilt inn på klokka åtte.
        berorte:
          - id: bandet
            hvem: De fire som øver
            star-pa-spill: |
              De skal stå på en scene på lørdag, og føler seg ikke klare.
          - id: vaktene
            hvem: De andre som har vakt
            star-pa-spill: |
              De må svare neste gang noen spør.
        sporsmal: |
          Hva bør du gjøre?
        alternativer:
          - id: steng
            tekst: |
              Steng klokka åtte, og forklar hvorfor
            art: folger
            videre: fredag
            virkninger:
              - hensyn: lojalitet
                styrke: +1
                grunn: |
                  Lederen har bestemt tida, og du holder deg til den.
              - hensyn: likebehandling/dem-vi-er-til-for
                styrke: +1
                grunn: |
                  Alle som bruker huset, får det samme svaret.
              - hensyn: omtanke/mott
                styrke: -1
                grunn: |
                  De går hjem med instrumentene før de har fått det til.
              - hensyn: ansvar/handle
                styrke: -1
                grunn: |
                  Konserten er på lørdag, og i morgen kan det være for sent å hjelpe.
            gulv:
              - regel: bestemt
                svar: holdt
                grunn: |
                  Du gjør det lederen har bestemt.
            hjul:
              jus:
                svar: ja
                grunn: |
                  Ingen lov sier når et øvingsrom skal være åpent.
                hjemmel: []
              omdomme:
                svar: tvil
                grunn: |
                  Foreldre ville ha skjønt det, men også spurt om det ikke gikk an å vente litt.
              okonomi:
                svar: ja
                grunn: |
                  Ingen får overtid, og ingen må rykke ut.
              etikk:
                svar: tvil
                grunn: |
                  Likt for alle er en god grunn. Den er lettest å bruke for den som skal hjem.
              moral:
                sporsmal: |
                  Hva tenker du på når du låser?
            argumenter:
              - id: arg-steng-1
                tekst: |
                  En regel som gjelder for alle, er lettere å leve med enn en som avhenger av hvem som har vakt.
            motargument: |
              De ber om én time, og det er du som sitter med nøkkelen. Du gjemmer deg bak en regel som ble brutt i
              forrige uke.
            si-det:
              til: bandet
              tekst: |
                Jeg må stenge nå. Kom til meg i morgen tidlig, så ser vi om dere får låne rommet på fredag.
          - id: bli
            tekst: |
              Bli en time til, og skriv det på timelista
            art: boyer
            videre: neste-uke
            virkninger:
              - hensyn: omtanke/hjelp
                styrke: +1
                grunn: |
                  De får den timen som skal til før de står på scenen.
              - hensyn: trygghet
                styrke: +1
                grunn: |
                  Så lenge de er i huset, er det en voksen der.
              - hensyn: lojalitet
                styrke: -1
                grunn: |
                  Du gjør om på det lederen har bestemt, uten å spørre.
              - hensyn: ressurser/penger
                styrke: -1
                grunn: |
                  Kommunen betaler en time overtid som ingen har sagt ja til.
            gulv:
              - regel: bestemt
                svar: tvil
                grunn: |
                  Lederen har bestemt tida. Du vet ikke om du kan gjøre unntak.
            hjul:
              jus:
                svar: tvil
                grunn: |
                  Lederen bestemmer når huset er åpent. Om du kan gjøre unntak, må du spørre om.
                hjemmel:
                  - koml-13-1-iverksetting
              omdomme:
                svar: ja
                grunn: |
                  De fleste ville ha likt at noen tok seg tid.
              okonomi:
                svar: nei
                grunn: |
                  Det koster en time overtid hver gang noen spør.
              etikk:
                svar: tvil
                grunn: |
                  Det er godt gjort mot de fire. De som gikk hjem uten å spørre, fikk ingenting.
              moral:
                sporsmal: |
                  Ville du ha gjort det samme for et band du ikke liker?
            argumenter:
              - id: arg-bli-1
                tekst: |
                  Huset er til for dem som bruker det, og det er nå de trenger det.
            motargument: |
              Neste vakt må enten bli like lenge eller være den strenge. Det har du bestemt for henne.
            si-det:
              til: lederen
              tekst: |
                Jeg lot et band øve til klokka ni i går, og skrev timen på lista. Kan vi bli enige om hva vi sier
                neste gang?
        hva-om:
          - id: hva-om-spurt
            tekst: |
              Hva om lederen sa ja da du ringte?
            flytter: |
              Da er det ikke lenger du som bestemmer, og timen har noen sagt ja til.
            endringer:
              - alternativ: bli
                bortfaller:
                  - hensyn: lojalitet
                    grunn: |
                      Lederen har sagt ja.
                  - regel: bestemt
                    grunn: |
                      Den som bestemmer, har sagt ja.
                hjul:
                  jus:
                    svar: ja
                    grunn: |
                      Lederen kan bestemme at huset er åpent lenger.
                    hjemmel: []
        folge:
          - id: fredag
            tekst: |
              De fikk rommet på fredag morgen. På lørdag spilte de, og trommeslageren nikket til deg fra scenen.
            slutt: god
          - id: neste-uke
            tekst: |
              Konserten gikk bra. Uka etter står et annet band ved døra klokka åtte, og hun som har vakt, ringer deg.
            slutt: blandet
        bortforklaringer:
          - id: bort-1
            tekst: |
              Det er jo bare denne ene gangen.
        lover:
          - koml-13-1-iverksetting
        moteleder:
          sporsmal:
            - id: ml-1
              tekst: |
                Når gjorde du sist et unntak, og hvem fikk vite om det?
            - id: ml-2
              tekst: |
                Hvem er det som aldri spør, og hva får de?
            - id: ml-3
              tekst: |
                Hva kan vi bli enige om å si neste gang?
          se-etter:
            - id: se-1
              tekst: |
                Noen ler av regelen. Spør hva den er der for.

        """
}

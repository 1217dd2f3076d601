"""Common words of the languages that are recognised: they make up much of what people write.

Function words, and what people say to an assistant of a municipality. Words that are Dutch as well
do no harm: only those count that no Dutch sentence has.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

_LIJSTEN: Dict[str, str] = {
    "en": """
        at be been behind church free get got has hand how it more nothing old party she they to was
        were while without yes
        about afternoon am and anyone are because but call can't children could do does
        doesn don don't dont dutch english evening for from garden good has have hello
        help here how i idea ideas if im isn kids know like made make morning my need
        neighborhood neighbourhood new not our people please question send should so some
        someone something speak start street talk thank thanks that the them there these
        they think this those understand very want what when where which who why will with
        would write you your
    """,
    "de": """
        alle bin bist dass deutschen diese dieser euch für garten gerne gibt haus hätten immer jahr
        jemand jemanden kaputt kinder kostet liest mal man mehr moechte nach nein schön schule schon
        seit spricht uns viel vor weiss weiß wenn wer werden wird wissen wäre
        abend auch auf bei bitte damit danke das dein dem den des deutsch dorf du ein eine
        einem einen einer für gut gute guten habe haben hallo hat ich idee ihr ist kann
        kein keine keinen kinder können könnte machen mein meine meinen mit morgen möchte
        möchten nachbarn nachbarschaft nicht niederländisch noch oder sehr sie sind
        spreche sprechen straße tag und unser unsere unseren verstehe von wann warum was
        wer wie will wir wo wollen würde zum zur
    """,
    "pl": """
        bardzo bo było będzie coś dom dziękuję formularz formularzem gdy holendersku i ile ja jestem
        jeszcze kosztuje ktoś mieszkam moim może na nas nie nic niderlandzkiego numer odpowiedź
        panstwo pomocy pomozcie potrzebuje potrzebuję pytam pytania pytanie przepraszam razem roku
        sąsiadami telefon to tu tylko tutaj wiem z za zrobić żeby
        ale chce chcemy chciałabym chciałbym chcę co czesc cześć czy dla dlaczego dobry
        dzieci dziekuje dzien dzień dziękuję gdzie jak jest jestem kiedy kto lub mam mamy
        masz moge mogę moja moje mowie może możemy mój mówi mówię nasz nasza naszej od
        ogrod ogród oraz po polski polsku pomoc pomysl pomysł prosze proszę rozumiem
        sasiadow sie się są sąsiadów tak ulica ulicy że
    """,
    "tr": """
        alabilir alabilirim ama anlamadim anlamadım anlamiyorum anlamıyorum arayın bana beni bilgi
        bunu cevap daha evet gibi hafta hayır her herkes ihtiyacim ihtiyacım iyi kadar kim komsu
        komşu komşularla konusmak konuşmak musun nasilsin nasılsın nereden okuyacak olarak para
        sonra soru soruyu yazabilir yapmak yardıma zaman
        bahce bahçe ben benim biliyor bilmiyorum bir biz bizim bu cocuklar cok degil değil
        fikir fikrim hollandaca icin ile istiyor istiyorum istiyoruz için kim konusuyor
        konuşuyor lutfen lütfen mahalle mahallede merhaba mi misiniz mu musunuz mü mı
        nasil nasıl ne neden nerede selam sen siz sokak tesekkurler teşekkürler turkce
        türkçe var ve yardim yardım yok çocuklar çok şu
    """,
    "fr": """
        ai aider au aux avec avez avons bien bonjour bonsoir ce ces cette comment dans des
        du elle enfants est et faire francais français idee idée il ils jardin je la le
        les ma merci mes mon ne neerlandais nos notre nous néerlandais ou où parle parlez
        pas peux plait plaît pour pourquoi pouvez puis quand quartier que qui quoi rue
        sans sont suis sur tu un une veux vos votre voudrais voulons vous
    """,
    "es": """
        al ayuda ayudar barrio buenas buenos calle como con cuándo cómo del dias donde
        días dónde el en espanol español esta estoy está favor gracias habla hablar
        hablo hay hola holandes holandés idea jardin jardín la las los me mi mis ninos
        niños no nosotros nuestra nuestro para podemos por puede puedo que queremos quien
        quiero quisiera quién qué se sin son su tardes tenemos tengo tiene tu tú un una
        unos usted yo
    """,
}

GEWOON: Dict[str, FrozenSet[str]] = {taal: frozenset(lijst.split()) for taal, lijst in _LIJSTEN.items()}
"""By ISO 639-1 code."""

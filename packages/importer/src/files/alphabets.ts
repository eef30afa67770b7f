/** A script as it is written in one family of encodings, the likelier encoding first. */
export interface Alphabet {
  readonly encodings: readonly string[];
  /** Letters over 127 of one language each, lower case; of a script with no other letters the frequent ones first. */
  readonly languages: readonly string[];
  readonly kind: 'latin' | 'letters' | 'ideographs';
}

const chinese =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔店茶评价商单号客户订额称买卖退款货快递服质好差满意收发包装味道便宜推荐喜欢绿红姓址城省邮编备注状态付';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體政美相見被利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆店茶評價商單號客戶訂額稱買賣退款貨快遞服質差滿收包裝味便宜推薦喜歡綠紅姓址城省郵編備註狀態付';
const korean =
  '이다는을에의가고하지로한은도사기시리자나를어서인대그부정해수일보니제것으아게장스전주라들원상과구적있동여공선만조소성안위세요면생우모경관무개방음용관마치저진신물와연오품회분중비거없습했계번입문까명결업국행화양금실내체최미배송빠좋름년월단격상같었되때려간';
const japanese =
  'のにはをたがでてとしれさいるなかもんらりこすよまくあっうきおせえそつやけわめちだどじばずみねへほゆろむひふぬごぐげざびべぶぎゅょゃーンスルトリアイクラカシテタロドジプフマメレサコパバニナオウエムセミビグキモデダヤチツノハヒホワィェァォュャョッ日本人大年会中国一月長出時行見上分生者間東事自場社内前合部学高後新地方同定業手代力全体目入動市今実発回最気心表品店名商価格数量注文料配送届良使買円茶';

export const alphabets: readonly Alphabet[] = [
  {
    kind: 'latin',
    encodings: ['windows-1252', 'macintosh', 'cp850', 'cp437'],
    languages: [
      'àâæçéèêëîïôœùûüÿ',
      'äöüß',
      'áéíñóúü¿¡ªº',
      'àáâãçéêíóôõúªº',
      'àèéìòù',
      'åäöæøé',
      'áðéíóúýþæö',
      'àçèéíïòóúü',
    ],
  },
  {
    kind: 'latin',
    encodings: ['windows-1250', 'iso-8859-2', 'cp852'],
    languages: ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'],
  },
  { kind: 'latin', encodings: ['windows-1254'], languages: ['çğıöşüi̇âî'] },
  { kind: 'latin', encodings: ['windows-1257'], languages: ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äöõüšž'] },
  {
    kind: 'letters',
    encodings: ['windows-1251', 'ibm866', 'koi8-r', 'x-mac-cyrillic', 'iso-8859-5'],
    languages: ['оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўјљњћџђ'],
  },
  { kind: 'letters', encodings: ['windows-1253', 'iso-8859-7'], languages: ['αοιετσνηυρπκμλςδγωίάχόέθύήφβώξζψϊϋ'] },
  { kind: 'letters', encodings: ['windows-1255'], languages: ['יוהלאתרבשמנכעדחקפסטזגםןצךףץ'] },
  { kind: 'letters', encodings: ['windows-1256'], languages: ['اليمونرتبةعدسفهكقحجشطصخىذضزثغءأإئظؤآپچگکی'] },
  { kind: 'letters', encodings: ['windows-874'], languages: ['านรอกเงมยลวดตสทปคบหะพจชขแ่้ีิัื็์ไใโำุูึผถญณศษซฟธฉภฮ'] },
  { kind: 'ideographs', encodings: ['gb18030'], languages: [chinese] },
  { kind: 'ideographs', encodings: ['big5'], languages: [traditional] },
  { kind: 'ideographs', encodings: ['shift_jis', 'euc-jp'], languages: [japanese] },
  { kind: 'ideographs', encodings: ['euc-kr'], languages: [korean] },
];

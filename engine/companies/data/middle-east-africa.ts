/** Companies of the Middle East and Africa. */
export const MIDDLE_EAST_AFRICA = `
@ Tadawul SA
Saudi Aramco|2222|oil|Aramco
SABIC|2010|chem|Saudi Basic Industries
Al Rajhi Bank|1120|bank|
Saudi National Bank|1180|bank|SNB
Riyad Bank|1010|bank|
Alinma Bank|1150|bank|
Saudi British Bank|1060|bank|SABB;Saudi Awwal Bank
STC|7010|tel|Saudi Telecom;stc Group;!STC
Mobily|7020|tel|Etihad Etisalat
Zain KSA|7030|tel|
Maaden|1211|mine|Ma'aden;Saudi Arabian Mining
ACWA Power|2082|util|Acwa Power
Saudi Electricity|5110|util|
Almarai|2280|food|
Savola|2050|food|
Jarir|4190|ret|Jarir Marketing
Saudi Tadawul Group|1111|exch|
Elm|7203|it|!!Elm Company
Dar Al Arkan|4300|re|
Flynas|4264|air|flynas
Saudia||air|
Riyadh Air||air|
Public Investment Fund||am|PIF
Humain||ai|
@ ADX AE
First Abu Dhabi Bank|FAB|bank|FAB
Abu Dhabi Commercial Bank|ADCB|bank|ADCB
Abu Dhabi Islamic Bank|ADIB|bank|
International Holding Company|IHC|cong|International Holding Co
Alpha Dhabi|ALPHADHABI|cong|Alpha Dhabi Holding
Etisalat|EAND|tel|e&
Aldar Properties|ALDAR|re|Aldar
ADNOC||oil|Abu Dhabi National Oil
ADNOC Drilling|ADNOCDRILL|oils|
ADNOC Distribution|ADNOCDIST|ret|
ADNOC Gas|ADNOCGAS|oil|
Borouge|BOROUGE|chem|
Fertiglobe|FERTIGLB|chem|
AD Ports|ADPORTS|infra|AD Ports Group
Taqa|TAQA|util|Abu Dhabi National Energy
Dana Gas|DANA|oil|
Multiply Group|MULTIPLY|am|
Americana Restaurants|AMR|rest|
G42||ai|
MGX||am|
Mubadala||am|Mubadala Investment
ADQ||am|
Abu Dhabi Investment Authority||am|=ADIA
Etihad Airways||air|Etihad
Air Arabia|AIRARABIA~DFM|air|
Masdar||renew|
@ DFM AE
Emirates NBD|EMIRATESNBD|bank|
Dubai Islamic Bank|DIB|bank|
Mashreq|MASQ|bank|Mashreqbank
Emaar Properties|EMAAR|re|!Emaar
Emaar Development|EMAARDEV|re|
DAMAC||re|Damac Properties
Emirates Integrated Telecommunications|DU|tel|
DEWA|DEWA|util|Dubai Electricity and Water Authority
Salik|SALIK|infra|
Dubai Financial Market|DFM|exch|
Dubai Investments|DIC|cong|
DP World||infra|
Emirates Airline||air|Emirates Airlines;Emirates Group
Noon.com||ecom|
Careem||ride|
Arabtec||constr|
Abraaj||am|Abraaj Group
@ QSE QA
Qatar National Bank|QNBK|bank|QNB
Industries Qatar|IQCD|chem|
Qatar Islamic Bank|QIBK|bank|
Commercial Bank of Qatar|CBQK|bank|
Ooredoo|ORDS|tel|
QatarEnergy||oil|Qatar Petroleum;Qatargas
Qatar Airways||air|
Qatar Investment Authority||am|
@ Boursa Kuwait KW
National Bank of Kuwait|NBK|bank|
Kuwait Finance House|KFH|bank|
Zain|ZAIN|tel|!!Zain Group
Agility|AGLTY|log|!Agility Public Warehousing
Kuwait Petroleum Corp||oil|
@ Bahrain BH
Ahli United Bank||bank|
Aluminium Bahrain|ALBH|metal|!Alba
Investcorp||am|
Gulf Air||air|
@ Muscat OM
Bank Muscat|BKMB|bank|
OQ||oil|
@ EGX EG
Commercial International Bank|COMI|bank|CIB Egypt
Telecom Egypt|ETEL|tel|
Elsewedy Electric|SWDY|elec|
Orascom Construction|ORAS|constr|
Talaat Moustafa|TMGH|re|
EgyptAir||air|
@ TASE IL
Teva|TEVA~NYSE|pharma|Teva Pharmaceutical;Teva Pharmaceuticals;Teva Pharmaceutical Industries
Bank Leumi|LUMI|bank|Leumi
Bank Hapoalim|POLI|bank|Hapoalim
Israel Discount Bank|DSCT|bank|
Mizrahi Tefahot|MZTF|bank|
Elbit Systems|ESLT;NASDAQ:ESLT|aero|!Elbit
Israel Aerospace Industries||aero|
Rafael Advanced Defense Systems||aero|
ICL|ICL|chem|Israel Chemicals;ICL Group
Nice|NICE~NASDAQ|sw|!!NICE Ltd;NICE Systems;!!Nice
CyberArk|CYBR~NASDAQ<2026-02-11|sw|CyberArk Software
Global-e Online|GLBE~NASDAQ|ecom|
Tower Semiconductor|TSEM~NASDAQ|semi|
Nova|NVMI~NASDAQ|semi|!!Nova Ltd
Camtek|CAMT~NASDAQ|semi|
ZIM|ZIM~NYSE|ship|ZIM Integrated Shipping;!ZIM
El Al|ELAL|air|
Delek Group|DLEKG|oil|
NewMed Energy|NWMD|oil|Delek Drilling
Bezeq|BEZQ|tel|
Strauss Group|STRS|food|
Azrieli|AZRG|reit|Azrieli Group
Taboola|TBLA~NASDAQ|adv|
eToro|ETOR~NASDAQ|ib|
Payoneer|PAYO~NASDAQ|pay|
Innoviz|INVZ~NASDAQ|autop|
Oddity Tech|ODD~NASDAQ|hpc|
NSO Group||sw|Pegasus spyware
@ JSE ZA
Naspers|NPN|inet|
MTN|MTN|tel|MTN Group
Vodacom|VOD|tel|Vodacom Group
Telkom|TKG|tel|!Telkom SA
Standard Bank|SBK|bank|Standard Bank Group
FirstRand|FSR|bank|
Absa|ABG|bank|Absa Group
Nedbank|NED|bank|
Capitec|CPI|bank|Capitec Bank
Sanlam|SLM|ins|
Discovery Ltd|DSY|ins|!!Discovery
Old Mutual|OMU|ins|
Sasol|SOL|chem|
Anglo American Platinum|VAL|mine|Valterra Platinum;Amplats
Impala Platinum|IMP|mine|Implats
Sibanye-Stillwater|SSW|gold|Sibanye Stillwater;Sibanye
Gold Fields|GFI;NYSE:GFI|gold|
AngloGold Ashanti|ANG;NYSE:AU|gold|AngloGold
Harmony Gold|HAR|gold|!Harmony Gold Mining
Kumba Iron Ore|KIO|mine|
Exxaro|EXX|coal|
Thungela|TGA|coal|Thungela Resources
African Rainbow Minerals|ARI|mine|
De Beers||mine|
Shoprite|SHP|groc|!Shoprite
Pick n Pay|PIK|groc|
Woolworths Holdings|WHL|ret|
Clicks|CLS|ret|!!Clicks Group
Mr Price|MRP|ret|!!Mr Price
Steinhoff|SNH<2023-10-13|ret|Steinhoff International
Tiger Brands|TBS|food|
Aspen Pharmacare|APN|pharma|!Aspen
Bidcorp|BID|food|Bid Corp
Bidvest|BVT|cong|
Netcare|NTC|hosp|
Mediclinic||hosp|
MultiChoice|MCG<2025-09-22|media|
Sappi|SAP|paper|
Growthpoint|GRT|reit|
Eskom||util|
Transnet||rail|
South African Airways||air|
Denel||aero|
@ Nigeria NG
Dangote Cement|DANGCEM|build|
Dangote||cong|Dangote Group;Dangote Refinery
MTN Nigeria|MTNN|tel|
Zenith Bank|ZENITHBANK|bank|
Guaranty Trust|GTCO|bank|GTBank
Access Bank|ACCESSCORP|bank|Access Holdings
NNPC||oil|Nigerian National Petroleum
Jumia|JMIA~NYSE|ecom|Jumia Technologies
Flutterwave||pay|
Seplat Energy|SEPL~LSE|oil|Seplat
@ Nairobi KE
Safaricom|SCOM|tel|M-Pesa
Equity Group|EQTY|bank|
KCB|KCB|bank|KCB Group
Kenya Airways|KQ|air|
@ Casablanca MA
Attijariwafa Bank|ATW|bank|
Maroc Telecom|IAM|tel|
OCP||chem|OCP Group;!OCP
Royal Air Maroc||air|
@ Addis Ababa ET
Ethiopian Airlines||air|
Ethio Telecom||tel|
@ Algiers DZ
Sonatrach||oil|
@ Luanda AO
Sonangol||oil|
@ LSE KZ
Kaspi|KSPI~NASDAQ|fin|Kaspi.kz
Kazatomprom|KAP|mine|
KazMunayGas|KMG|oil|KazMunaiGas
Halyk Bank|HSBK|bank|
Air Astana|AIRA|air|
@ LSE GE
Bank of Georgia|BGEO|bank|
TBC Bank|TBCG|bank|
@ Baku AZ
SOCAR||oil|
`;

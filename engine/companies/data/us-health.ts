/** Medicines, devices, hospitals and health insurers, listed in the United States. */
export const US_HEALTH = `
@ NYSE US
Johnson & Johnson|JNJ|pharma|J&J;!Janssen;Johnson and Johnson
Pfizer|PFE|pharma|Paxlovid;Seagen;Ibrance;Metsera
Merck & Co|MRK|pharma|!Merck;Keytruda;Merck Sharp & Dohme;MSD
Eli Lilly|LLY|pharma|Mounjaro;Zepbound;!Lilly;Eli Lilly and Company
AbbVie|ABBV|pharma|Humira;Allergan;Skyrizi
Bristol Myers Squibb|BMY|pharma|Bristol-Myers Squibb;Bristol-Myers;Bristol Myers;Celgene;Opdivo
Amgen|AMGN~NASDAQ|bio|Horizon Therapeutics
Gilead Sciences|GILD~NASDAQ|bio|!Gilead;Remdesivir
Regeneron Pharmaceuticals|REGN~NASDAQ|bio|Regeneron
Vertex Pharmaceuticals|VRTX~NASDAQ|bio|!Vertex
Moderna|MRNA~NASDAQ|bio|
Biogen|BIIB~NASDAQ|bio|
Novavax|NVAX~NASDAQ|bio|
Illumina|ILMN~NASDAQ|medt|Grail Inc
Alexion Pharmaceuticals|ALXN~NASDAQ<2021-07-20|bio|Alexion
Alnylam Pharmaceuticals|ALNY~NASDAQ|bio|Alnylam
Incyte|INCY~NASDAQ|bio|
BioMarin Pharmaceutical|BMRN~NASDAQ|bio|BioMarin
Neurocrine Biosciences|NBIX~NASDAQ|bio|Neurocrine
Sarepta Therapeutics|SRPT~NASDAQ|bio|Sarepta
Exelixis|EXEL~NASDAQ|bio|
Ionis Pharmaceuticals|IONS~NASDAQ|bio|Ionis
United Therapeutics|UTHR~NASDAQ|bio|
Jazz Pharmaceuticals|JAZZ~NASDAQ/IE|pharma|
BeOne Medicines|ONC~NASDAQ/CH|bio|BeiGene
Intellia Therapeutics|NTLA~NASDAQ|bio|Intellia
CRISPR Therapeutics|CRSP~NASDAQ/CH|bio|
Editas Medicine|EDIT~NASDAQ|bio|Editas
Beam Therapeutics|BEAM~NASDAQ|bio|
Bluebird Bio|BLUE~NASDAQ<2025-06-02|bio|
Viking Therapeutics|VKTX~NASDAQ|bio|
Madrigal Pharmaceuticals|MDGL~NASDAQ|bio|
Insmed|INSM~NASDAQ|bio|
Summit Therapeutics|SMMT~NASDAQ|bio|
Recursion Pharmaceuticals|RXRX~NASDAQ|bio|
Ginkgo Bioworks|DNA|bio|
Emergent BioSolutions|EBS|bio|
Vaxart|VXRT~NASDAQ|bio|
Inovio Pharmaceuticals|INO~NASDAQ|bio|Inovio
Vir Biotechnology|VIR~NASDAQ|bio|
Sorrento Therapeutics|SRNE~NASDAQ<2023-02-13|bio|
Sage Therapeutics|SAGE~NASDAQ<2025-07-31|bio|
Reata Pharmaceuticals|RETA~NASDAQ<2023-09-26|bio|
Karuna Therapeutics|KRTX~NASDAQ<2024-03-18|bio|
Cerevel Therapeutics|CERE~NASDAQ<2024-08-01|bio|
ImmunoGen|IMGN~NASDAQ<2024-02-12|bio|
Iovance Biotherapeutics|IOVA~NASDAQ|bio|
Arrowhead Pharmaceuticals|ARWR~NASDAQ|bio|
Axsome Therapeutics|AXSM~NASDAQ|bio|
Cytokinetics|CYTK~NASDAQ|bio|
Halozyme|HALO~NASDAQ|bio|Halozyme Therapeutics
Revolution Medicines|RVMD~NASDAQ|bio|
Argenx|ARGX~Euronext Brussels/NL|bio|
Viatris|VTRS~NASDAQ|pharma|Mylan;Upjohn
Organon|OGN|pharma|
Elanco|ELAN|pharma|Elanco Animal Health
Zoetis|ZTS|pharma|
Perrigo|PRGO/IE|pharma|
Endo International|ENDP~NASDAQ<2022-08-26|pharma|Endo Pharmaceuticals
Mallinckrodt|MNK/IE<2023-08-28|pharma|
Purdue Pharma||pharma|OxyContin
Bausch Health|BHC;TSX:BHC/CA|pharma|Valeant;Valeant Pharmaceuticals
Bausch + Lomb|BLCO/CA|medt|Bausch & Lomb
Amneal Pharmaceuticals|AMRX~NASDAQ|pharma|Amneal
Supernus Pharmaceuticals|SUPN~NASDAQ|pharma|
Catalent|CTLT<2024-12-18|pharma|
Corcept Therapeutics|CORT~NASDAQ|pharma|
UnitedHealth|UNH|hins|UnitedHealth Group;UnitedHealthcare;Optum;Change Healthcare
Elevance Health|ELV;ANTM<2022-06-28|hins|Elevance;Anthem Inc;!!Anthem
Cigna|CI|hins|Express Scripts;Cigna Group
Humana|HUM|hins|
Centene|CNC|hins|
Molina Healthcare|MOH|hins|!Molina
CVS Health|CVS|hins|=CVS;Aetna;CVS Pharmacy;CVS Caremark
Oscar Health|OSCR|hins|
Clover Health|CLOV~NASDAQ|hins|
Bright Health|BHG<2024-01-26|hins|
Alignment Healthcare|ALHC~NASDAQ|hins|
Walgreens Boots Alliance|WBA~NASDAQ<2025-08-28|ret|Walgreens;Walgreens Boots
McKesson|MCK|hdist|
Cencora|COR|hdist|AmerisourceBergen
Cardinal Health|CAH|hdist|!!Cardinal
Henry Schein|HSIC~NASDAQ|hdist|
Owens & Minor|OMI|hdist|
HCA Healthcare|HCA|hosp|HCA
Tenet Healthcare|THC|hosp|!Tenet
Community Health Systems|CYH|hosp|
Universal Health Services|UHS|hosp|
DaVita|DVA|hosp|
Encompass Health|EHC|hosp|
Select Medical|SEM|hosp|
Surgery Partners|SGRY~NASDAQ|hosp|
Brookdale Senior Living|BKD|hosp|
Teladoc|TDOC|hosp|Teladoc Health
Amwell|AMWL|hosp|American Well
Hims & Hers|HIMS|hosp|Hims & Hers Health
Agilon Health|AGL|hosp|
Privia Health|PRVA~NASDAQ|hosp|
One Medical|ONEM~NASDAQ<2023-02-22|hosp|1Life Healthcare
Cano Health|CANO<2024-02-05|hosp|
Signify Health|SGFY<2023-03-29|hosp|
Steward Health Care||hosp|
Kaiser Permanente||hosp|
Mayo Clinic||hosp|
Cleveland Clinic||hosp|
LabCorp|LH|lab|Laboratory Corp of America;Labcorp Holdings
Quest Diagnostics|DGX|lab|
Exact Sciences|EXAS~NASDAQ|lab|
Guardant Health|GH~NASDAQ|lab|Guardant
Natera|NTRA~NASDAQ|lab|
Myriad Genetics|MYGN~NASDAQ|lab|
Invitae|NVTA<2024-02-13|lab|
Tempus AI|TEM~NASDAQ|lab|
23andMe|ME~NASDAQ<2025-03-23|lab|
IQVIA|IQV|lab|
Charles River Laboratories|CRL|lab|Charles River Labs
ICON|ICLR~NASDAQ/IE|lab|PRA Health Sciences;!!ICON
Syneos Health|SYNH~NASDAQ<2023-09-28|lab|
Medpace|MEDP~NASDAQ|lab|
Thermo Fisher Scientific|TMO|medt|Thermo Fisher
Abbott Laboratories|ABT|medt|!!Abbott;Abbott Labs
Medtronic|MDT/IE|medt|
Intuitive Surgical|ISRG~NASDAQ|medt|
Stryker|SYK|medt|!Stryker
Boston Scientific|BSX|medt|
Becton Dickinson|BDX|medt|Becton Dickinson & Co
Baxter International|BAX|medt|!Baxter
Edwards Lifesciences|EW|medt|
Zimmer Biomet|ZBH|medt|
Smith+Nephew|SN~LSE/GB|medt|Smith & Nephew
DexCom|DXCM~NASDAQ|medt|
Insulet|PODD~NASDAQ|medt|
Tandem Diabetes Care|TNDM~NASDAQ|medt|
ResMed|RMD|medt|
Align Technology|ALGN~NASDAQ|medt|!!Align;Invisalign
Hologic|HOLX~NASDAQ|medt|
Dentsply Sirona|XRAY~NASDAQ|medt|Dentsply
IDEXX Laboratories|IDXX~NASDAQ|medt|IDEXX
Agilent Technologies|A|medt|Agilent
Mettler-Toledo|MTD|medt|Mettler Toledo
Waters|WAT|medt|!!Waters;Waters Corp
Revvity|RVTY|medt|PerkinElmer
Bio-Rad Laboratories|BIO|medt|Bio-Rad
Bio-Techne|TECH~NASDAQ|medt|
West Pharmaceutical Services|WST|medt|West Pharmaceutical
Cooper Companies|COO~NASDAQ|medt|CooperVision;Cooper Cos
Teleflex|TFX|medt|
STERIS|STE/IE|medt|
Solventum|SOLV|medt|
Masimo|MASI~NASDAQ|medt|
Penumbra|PEN|medt|!!Penumbra
Globus Medical|GMED|medt|NuVasive
Abiomed|ABMD~NASDAQ<2022-12-22|medt|
Inari Medical|NARI~NASDAQ<2025-02-19|medt|
Shockwave Medical|SWAV~NASDAQ<2024-05-31|medt|
Avantor|AVTR|medt|
Embecta|EMBC~NASDAQ|medt|
Quidel|QDEL~NASDAQ|medt|QuidelOrtho
Cue Health|HLTH~NASDAQ<2024-05-24|medt|
Lucira Health|LHDX~NASDAQ<2023-02-22|medt|
Repligen|RGEN~NASDAQ|medt|
10x Genomics|TXG~NASDAQ|medt|
Pacific Biosciences|PACB~NASDAQ|medt|PacBio
Doximity|DOCS|sw|
Phreesia|PHR|sw|
Evolent Health|EVH|hosp|
Chemed|CHE|hosp|
Amedisys|AMED~NASDAQ<2025-08-14|hosp|
LHC Group|LHCG~NASDAQ<2023-02-22|hosp|
Theranos||lab|
`;
